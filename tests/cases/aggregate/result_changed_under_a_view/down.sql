-- drop view totals    sql/declared.sql:3
DROP VIEW public.totals;

-- drop aggregate total(integer)    sql/declared.sql:2
DROP AGGREGATE public.total(integer);

-- drop function add(bigint, integer)    sql/declared.sql:1
DROP FUNCTION public.add(bigint, integer);

-- create function add(integer, integer)
CREATE FUNCTION add(total integer, value integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT total + value';

-- create aggregate total(integer)    sql/declared.sql:2
CREATE AGGREGATE total(integer) (SFUNC = add, STYPE = integer, INITCOND = '0');

-- create view totals    sql/declared.sql:3
CREATE VIEW totals AS SELECT total(id) AS n FROM numbers;
