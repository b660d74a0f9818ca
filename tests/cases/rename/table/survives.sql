SELECT * FROM cars;
-- 1|Ford
