-- drop row security cars
ALTER TABLE public.cars DISABLE ROW LEVEL SECURITY;
