-- drop grant PUBLIC(table public.cars)
REVOKE SELECT ON TABLE public.cars FROM PUBLIC;

-- create grant PUBLIC(function public.f())
REVOKE EXECUTE ON FUNCTION public.f() FROM PUBLIC;

-- create grant pg_monitor(function public.f())    sql/declared.sql:3
GRANT EXECUTE ON FUNCTION public.f() TO pg_monitor;
