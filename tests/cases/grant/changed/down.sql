-- alter grant pg_monitor(table public.cars)    sql/declared.sql:1
REVOKE UPDATE (model) ON TABLE public.cars FROM pg_monitor;
REVOKE SELECT ON TABLE public.cars FROM pg_monitor;
GRANT INSERT, SELECT ON TABLE public.cars TO pg_monitor;
