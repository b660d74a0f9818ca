-- rename column cars.full_model to cars.model
ALTER TABLE public.cars RENAME COLUMN full_model TO model;

-- alter grant pg_monitor(table public.cars)    sql/declared.sql:1
REVOKE UPDATE (year) ON TABLE public.cars FROM pg_monitor;
