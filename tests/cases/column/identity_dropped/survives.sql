SELECT id FROM cars;
-- 1
