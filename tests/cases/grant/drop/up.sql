-- drop grant pg_monitor(table public.cars)
REVOKE INSERT, SELECT ON TABLE public.cars FROM pg_monitor;
