-- drop rule cars.r    sql/declared.sql:8
DROP RULE r ON public.cars;

-- drop materialized view m    sql/declared.sql:4
DROP MATERIALIZED VIEW public.m;

-- drop view w    sql/declared.sql:3
DROP VIEW public.w;

-- drop view v    sql/declared.sql:2
DROP VIEW public.v;

-- drop statistics s    sql/declared.sql:6
DROP STATISTICS public.s;

-- drop function thrice(integer)    sql/declared.sql:7
DROP FUNCTION public.thrice(integer);

-- drop function twice(integer)    sql/declared.sql:1
DROP FUNCTION public.twice(integer);

-- create function twice(integer)    sql/declared.sql:1
CREATE FUNCTION twice(i integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT i * 2 $$;

-- create function thrice(integer)    sql/declared.sql:7
CREATE FUNCTION thrice(i integer) RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT twice(i) + i; END;

-- create statistics s    sql/declared.sql:6
CREATE STATISTICS s ON twice(year), id FROM cars;

-- create view v    sql/declared.sql:2
CREATE VIEW v AS SELECT twice(year) AS n FROM cars;

-- create view w    sql/declared.sql:3
CREATE VIEW w AS SELECT n FROM v;
COMMENT ON VIEW public.w IS 'above';

-- create materialized view m    sql/declared.sql:4
CREATE MATERIALIZED VIEW m AS SELECT n FROM w;

-- create index m_n    sql/declared.sql:5
CREATE INDEX m_n ON public.m (n);

-- add rule cars.r    sql/declared.sql:8
CREATE RULE r AS ON INSERT TO cars WHERE twice(NEW.year) < 0 DO INSTEAD NOTHING;
