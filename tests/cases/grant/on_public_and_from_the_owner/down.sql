-- drop grant CURRENT_USER(table public.cars)
GRANT DELETE, TRUNCATE ON TABLE public.cars TO CURRENT_USER;

-- drop grant pg_monitor(schema public)    sql/declared.sql:1
REVOKE CREATE ON SCHEMA public FROM pg_monitor;
