SELECT size FROM shirts ORDER BY size;
-- small
-- large
