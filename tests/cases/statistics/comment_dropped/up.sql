-- alter statistics s    sql/declared.sql:1
COMMENT ON STATISTICS public.s IS NULL;
