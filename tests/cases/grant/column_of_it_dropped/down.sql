-- add column cars.year
-- HAZARD may fail: cars must be empty: year is NOT NULL and has no default
ALTER TABLE public.cars ADD COLUMN year integer NOT NULL;

-- alter grant pg_monitor(table public.cars)    sql/declared.sql:1
GRANT SELECT (year) ON TABLE public.cars TO pg_monitor;
