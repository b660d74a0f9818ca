-- delete row levels.2
-- HAZARD changes rows: rows of levels go, whatever has been written into them since
DELETE FROM public.levels WHERE id IN (2);

-- add column levels.rank    model.cs:8
ALTER TABLE public.levels ADD COLUMN rank integer;

-- update row levels.1    model.cs:11
UPDATE public.levels SET rank = 10 WHERE id = 1;

-- alter column levels.rank    model.cs:8
-- HAZARD blocks reads: levels while its rows are checked for NULL
-- HAZARD may fail: levels.rank may hold NULL
ALTER TABLE public.levels
    ALTER COLUMN rank SET NOT NULL;

-- insert row levels.3    model.cs:11
-- HAZARD may fail: levels may have rows of these keys already
INSERT INTO public.levels (id, name, rank)
VALUES
    (3, 'highest', 30);
SELECT setval(
    pg_get_serial_sequence('public.levels', 'id'),
    greatest(max(id) + 1, nextval(pg_get_serial_sequence('public.levels', 'id'))),
    false)
FROM public.levels;
