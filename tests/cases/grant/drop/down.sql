-- create grant pg_monitor(table public.cars)
GRANT INSERT, SELECT ON TABLE public.cars TO pg_monitor;
