-- alter procedure tidy(integer)    sql/declared.sql:1
COMMENT ON PROCEDURE public.tidy(integer) IS 'its old';
