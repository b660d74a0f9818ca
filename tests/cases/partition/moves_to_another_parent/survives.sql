SELECT id FROM public.rides
-- 1
