SELECT id FROM public.trips
-- 1
