SELECT id, year FROM cars;
-- 1|1999
