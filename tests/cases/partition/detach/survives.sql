SELECT id FROM public.trips_2024
-- 1
