SELECT code FROM public.cars
-- 1
