-- delete row levels.3    model.cs:11
-- HAZARD changes rows: rows of levels go, whatever has been written into them since
DELETE FROM public.levels WHERE id IN (3);

-- drop column levels.rank    model.cs:8
-- HAZARD deletes data: all values of levels.rank
ALTER TABLE public.levels DROP COLUMN rank;

-- insert row levels.2
-- HAZARD may fail: levels may have rows of these keys already
INSERT INTO public.levels (id, name)
VALUES
    (2, 'high');
SELECT setval(
    pg_get_serial_sequence('public.levels', 'id'),
    greatest(max(id) + 1, nextval(pg_get_serial_sequence('public.levels', 'id'))),
    false)
FROM public.levels;
