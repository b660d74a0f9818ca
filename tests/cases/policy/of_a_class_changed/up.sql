-- drop policy cars.written    model.cs:4
DROP POLICY written ON public.cars;

-- alter row security cars    model.cs:2
ALTER TABLE public.cars FORCE ROW LEVEL SECURITY;

-- alter policy cars.recent    model.cs:3
ALTER POLICY recent ON public.cars TO PUBLIC USING (year > 2001);

-- add policy cars.written    model.cs:4
CREATE POLICY written ON public.cars FOR UPDATE USING (year > 2000);
