-- drop function add(integer, integer)    sql/declared.sql:1
DROP FUNCTION public.add(integer, integer);
