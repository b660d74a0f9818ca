-- drop policy cars.recent    model.cs:3
DROP POLICY recent ON public.cars;

-- drop policy cars.written    model.cs:4
DROP POLICY written ON public.cars;

-- drop row security cars    model.cs:2
ALTER TABLE public.cars DISABLE ROW LEVEL SECURITY;
