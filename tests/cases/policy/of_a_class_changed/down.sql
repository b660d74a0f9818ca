-- drop policy cars.written    model.cs:4
DROP POLICY written ON public.cars;

-- alter row security cars    model.cs:2
ALTER TABLE public.cars NO FORCE ROW LEVEL SECURITY;

-- alter policy cars.recent    model.cs:3
ALTER POLICY recent ON public.cars TO pg_monitor USING ((year > 2000));

-- add policy cars.written    model.cs:4
CREATE POLICY written ON public.cars FOR INSERT WITH CHECK ((year > 2000));
