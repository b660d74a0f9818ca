-- add row security cars
ALTER TABLE public.cars ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.cars FORCE ROW LEVEL SECURITY;
