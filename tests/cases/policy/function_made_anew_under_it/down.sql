-- drop policy cars.recent    sql/declared.sql:2
DROP POLICY recent ON public.cars;

-- drop function seen(integer)    sql/declared.sql:1
DROP FUNCTION public.seen(integer);

-- create function seen(integer)    sql/declared.sql:1
CREATE FUNCTION seen(y integer) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT y > 1 $$;

-- add policy cars.recent    sql/declared.sql:2
CREATE POLICY recent ON public.cars USING (public.seen(year));
COMMENT ON POLICY recent ON public.cars IS 'of it';
