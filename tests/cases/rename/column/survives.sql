SELECT id, colour FROM cars;
-- 1|red
