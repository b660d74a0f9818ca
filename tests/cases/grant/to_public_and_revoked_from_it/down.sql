-- drop grant PUBLIC(function public.f())
GRANT EXECUTE ON FUNCTION public.f() TO PUBLIC;

-- drop grant pg_monitor(function public.f())    sql/declared.sql:3
REVOKE EXECUTE ON FUNCTION public.f() FROM pg_monitor;

-- create grant PUBLIC(table public.cars)
GRANT SELECT ON TABLE public.cars TO PUBLIC;
