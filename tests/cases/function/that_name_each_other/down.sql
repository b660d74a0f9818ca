-- drop function even(integer)    sql/declared.sql:1
DROP FUNCTION public.even(integer);

-- drop function odd(integer)    sql/declared.sql:2
DROP FUNCTION public.odd(integer);
