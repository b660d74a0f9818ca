-- create grant CURRENT_USER(table public.cars)
REVOKE DELETE, TRUNCATE ON TABLE public.cars FROM CURRENT_USER;

-- create grant pg_monitor(schema public)    sql/declared.sql:1
GRANT CREATE ON SCHEMA public TO pg_monitor;
