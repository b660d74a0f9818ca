SELECT id, year FROM cars;
-- 1|
