SELECT id, colour FROM cars ORDER BY id;
-- 1|red
-- 2|blue
