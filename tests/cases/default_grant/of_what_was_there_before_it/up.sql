-- create grant pg_monitor(table public.old)    sql/declared.sql:2
GRANT SELECT ON TABLE public.old TO pg_monitor;

-- create default grant pg_monitor(TABLES)    sql/declared.sql:2
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_monitor;
