-- create grant PUBLIC(enum public.mood)
REVOKE USAGE ON TYPE public.mood FROM PUBLIC;

-- create grant pg_monitor(schema other)    sql/declared.sql:4
GRANT USAGE ON SCHEMA other TO pg_monitor;

-- create grant pg_monitor(sequence public.s)    sql/declared.sql:4
GRANT USAGE ON SEQUENCE public.s TO pg_monitor;
