SELECT a, b, c FROM flags ORDER BY a;
-- f||f
-- t|f|t
