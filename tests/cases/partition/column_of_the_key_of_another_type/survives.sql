SELECT id, note FROM trips ORDER BY id;
-- 1|home
-- 9|away
