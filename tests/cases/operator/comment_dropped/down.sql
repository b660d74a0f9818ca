-- alter operator ~~~(integer, integer)    sql/declared.sql:2
COMMENT ON OPERATOR public.~~~ (integer, integer) IS 'its old';
