-- drop grant PUBLIC(enum public.mood)
GRANT USAGE ON TYPE public.mood TO PUBLIC;

-- drop grant pg_monitor(schema other)    sql/declared.sql:4
REVOKE USAGE ON SCHEMA other FROM pg_monitor;

-- drop grant pg_monitor(sequence public.s)    sql/declared.sql:4
REVOKE USAGE ON SEQUENCE public.s FROM pg_monitor;
