-- drop materialized view names    sql/declared.sql:1
DROP MATERIALIZED VIEW public.names;

-- alter column cars.year    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.year may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN year TYPE integer;

-- create materialized view names    sql/declared.sql:1
CREATE MATERIALIZED VIEW names AS SELECT model, year FROM cars;

-- create index names_year    sql/declared.sql:2
CREATE INDEX names_year ON public.names (year);

-- add column comment names.year    sql/declared.sql:2
COMMENT ON COLUMN public.names.year IS 'when';
