-- 1|3|2
-- 2||4
SELECT id, wheels, doubled FROM public.vehicles ORDER BY id;
