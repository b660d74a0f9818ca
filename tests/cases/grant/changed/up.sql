-- alter grant pg_monitor(table public.cars)    sql/declared.sql:1
REVOKE INSERT, SELECT ON TABLE public.cars FROM pg_monitor;
GRANT UPDATE (model) ON TABLE public.cars TO pg_monitor;
GRANT SELECT ON TABLE public.cars TO pg_monitor WITH GRANT OPTION;
