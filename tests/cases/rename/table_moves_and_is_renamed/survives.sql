SELECT * FROM cars;
-- 1
