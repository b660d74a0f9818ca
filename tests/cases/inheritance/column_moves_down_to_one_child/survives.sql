-- 1|3
-- 2|4
-- 3|6
SELECT id, wheels FROM public.cars ORDER BY id;
