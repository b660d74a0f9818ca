SELECT id FROM public.cars
-- 1
