SELECT age FROM cars;
-- 21
