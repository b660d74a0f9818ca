SELECT id, colour, is_red FROM cars ORDER BY id;
-- 1|red|t
-- 2|blue|f
