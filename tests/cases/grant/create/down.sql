-- drop grant pg_monitor(table public.cars)    sql/declared.sql:1
REVOKE INSERT, SELECT ON TABLE public.cars FROM pg_monitor;
