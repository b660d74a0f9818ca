-- rename column cars.model to cars.full_model    model.cs:6
ALTER TABLE public.cars RENAME COLUMN model TO full_model;

-- alter grant pg_monitor(table public.cars)    sql/declared.sql:1
GRANT UPDATE (year) ON TABLE public.cars TO pg_monitor;
