SELECT id FROM cars;
-- 7
