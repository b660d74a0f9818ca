-- create grant pg_monitor(table public.cars)    sql/declared.sql:1
GRANT INSERT, SELECT ON TABLE public.cars TO pg_monitor;
