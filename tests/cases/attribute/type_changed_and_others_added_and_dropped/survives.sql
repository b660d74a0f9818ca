SELECT id, home FROM people ORDER BY id;
-- 1|(b,,7)
-- 2|
-- 3|(,,)
