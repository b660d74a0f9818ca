-- drop function one(integer)    sql/declared.sql:4
DROP FUNCTION public.one(integer);

-- create function one(integer)    sql/declared.sql:4
CREATE FUNCTION one(b integer) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;

-- alter grant PUBLIC(function public.one(integer))
GRANT EXECUTE ON FUNCTION public.one(integer) TO PUBLIC;
