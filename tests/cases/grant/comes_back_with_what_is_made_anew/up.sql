-- drop view v    sql/declared.sql:1
DROP VIEW public.v;

-- alter column cars.year    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN year TYPE bigint;

-- create view v    sql/declared.sql:1
CREATE VIEW v AS SELECT id, year FROM cars;

-- create grant pg_monitor(view public.v)    sql/declared.sql:2
GRANT SELECT ON TABLE public.v TO pg_monitor;
