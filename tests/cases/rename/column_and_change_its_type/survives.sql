SELECT year + 1 FROM cars;
-- 2000
