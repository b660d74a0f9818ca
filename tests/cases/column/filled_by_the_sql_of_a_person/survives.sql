SELECT id, note, slug, letters, first FROM posts ORDER BY id;
-- 1|new|hello-world|11|
-- 2|old|again|5|A
