-- drop function twice(integer)    sql/declared.sql:2
DROP FUNCTION public.twice(integer);

-- drop transform (integer, sql)
DROP TRANSFORM FOR integer LANGUAGE sql;

-- create transform (integer, sql)
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));

-- create function twice(integer)    sql/declared.sql:2
CREATE FUNCTION twice(i integer) RETURNS integer TRANSFORM FOR TYPE integer LANGUAGE sql AS $$ SELECT i * 2 $$;
