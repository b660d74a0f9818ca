-- alter function twice(integer)    sql/declared.sql:1
COMMENT ON FUNCTION public.twice(integer) IS 'its old';
