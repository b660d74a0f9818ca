SELECT id, plate FROM cars;
-- 1|X 1
