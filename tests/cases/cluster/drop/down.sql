-- set cluster cars
ALTER TABLE public.cars CLUSTER ON by_make;
