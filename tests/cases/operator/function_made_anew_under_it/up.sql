-- drop view v    sql/declared.sql:3
DROP VIEW public.v;

-- drop operator ~~~(integer, integer)    sql/declared.sql:2
DROP OPERATOR public.~~~ (integer, integer);

-- drop function near(integer, integer)    sql/declared.sql:1
DROP FUNCTION public.near(integer, integer);

-- create function near(integer, integer)    sql/declared.sql:1
CREATE FUNCTION near(x integer, y integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT abs(x - y) < 3 $$;

-- create operator ~~~(integer, integer)    sql/declared.sql:2
CREATE OPERATOR ~~~ (FUNCTION = near, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = ~~~);
COMMENT ON OPERATOR public.~~~ (integer, integer) IS 'near';

-- create view v    sql/declared.sql:3
CREATE VIEW v AS SELECT id FROM cars WHERE year ~~~ 2000;
