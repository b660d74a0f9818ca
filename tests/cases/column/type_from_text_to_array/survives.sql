SELECT cardinality(colours), colours[1] FROM cars ORDER BY colours[1] COLLATE "C";
-- 1|red,blue
-- 1|{not an array}
-- |
