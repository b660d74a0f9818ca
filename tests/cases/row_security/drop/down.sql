-- add row security cars
ALTER TABLE public.cars ENABLE ROW LEVEL SECURITY;
