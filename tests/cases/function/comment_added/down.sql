-- alter function add(integer, integer)    sql/declared.sql:1
COMMENT ON FUNCTION public.add(integer, integer) IS NULL;
