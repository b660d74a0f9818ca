SELECT id, make FROM cars;
-- 1|Ford
