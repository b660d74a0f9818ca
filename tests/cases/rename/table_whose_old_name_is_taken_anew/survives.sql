SELECT (SELECT count(*) FROM old_cars), (SELECT count(*) FROM cars);
-- 1|0
