-- add column cars.year
-- HAZARD invents values: the rows that cars has get 0 as year, whatever they held before
ALTER TABLE public.cars ADD COLUMN year integer DEFAULT 0 NOT NULL;
ALTER TABLE public.cars ALTER COLUMN year DROP DEFAULT;

-- alter grant pg_monitor(table public.cars)    sql/declared.sql:1
GRANT SELECT (year) ON TABLE public.cars TO pg_monitor;
