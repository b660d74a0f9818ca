-- drop function one(integer)    sql/declared.sql:4
DROP FUNCTION public.one(integer);

-- create function one(integer)    sql/declared.sql:4
CREATE FUNCTION one(a integer) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
