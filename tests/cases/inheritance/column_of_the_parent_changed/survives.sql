SELECT id FROM public.vehicles
-- 1
