-- drop default grant pg_monitor(TABLES)    sql/declared.sql:2
ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM pg_monitor;

-- drop grant pg_monitor(table public.old)    sql/declared.sql:2
REVOKE SELECT ON TABLE public.old FROM pg_monitor;
