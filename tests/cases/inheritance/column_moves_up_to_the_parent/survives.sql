-- 1|3
-- 2|4
-- 3|6
SELECT id, wheels FROM public.vehicles ORDER BY id;
