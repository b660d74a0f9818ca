-- drop function newest_year()    sql/declared.sql:1
DROP FUNCTION public.newest_year();
