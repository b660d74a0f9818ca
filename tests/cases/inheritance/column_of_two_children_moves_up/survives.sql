-- 1|4
-- 2|2
SELECT id, wheels FROM public.vehicles ORDER BY id;
