SELECT owner_id FROM cars;
-- 7
