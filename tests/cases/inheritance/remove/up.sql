-- drop inheritance cars
ALTER TABLE public.cars NO INHERIT public.vehicles;
