-- drop grant pg_monitor(table public.cars)    sql/declared.sql:1
REVOKE SELECT (model), SELECT (year), UPDATE (model) ON TABLE public.cars FROM pg_monitor;

-- drop column cars.year
-- HAZARD deletes data: all values of cars.year
ALTER TABLE public.cars DROP COLUMN year;

-- create grant pg_monitor(table public.cars)    sql/declared.sql:1
GRANT SELECT (model), UPDATE (model) ON TABLE public.cars TO pg_monitor;
