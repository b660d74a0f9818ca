SELECT * FROM sales.cars;
-- 1|1999
