SELECT year FROM cars;
-- 1
