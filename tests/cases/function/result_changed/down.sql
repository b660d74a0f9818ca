-- drop function add(integer, integer)    sql/declared.sql:1
DROP FUNCTION public.add(integer, integer);

-- create function add(integer, integer)    sql/declared.sql:1
CREATE FUNCTION add(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT a + b $$;
