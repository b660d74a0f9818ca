SELECT id, previous_id FROM public.steps ORDER BY id
-- 1|
-- 2|1
