-- create inheritance cars
ALTER TABLE public.cars INHERIT public.vehicles;
