SELECT state, former FROM jobs ORDER BY id;
-- 0|
-- 50|10
