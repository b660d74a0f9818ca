-- drop foreign key steps.steps_previous_id_kind_fkey    model.cs:3
ALTER TABLE public.steps DROP CONSTRAINT steps_previous_id_kind_fkey;

-- detach partition steps_1    model.cs:12
ALTER TABLE public.steps DETACH PARTITION public.steps_1;

-- alter column steps.id    model.cs:6
-- HAZARD rewrites table: steps is rewritten under an exclusive lock
-- HAZARD may fail: a value of steps.id may not fit integer
ALTER TABLE public.steps
    ALTER COLUMN id TYPE integer;

-- alter column steps.previous_id    model.cs:8
-- HAZARD rewrites table: steps is rewritten under an exclusive lock
-- HAZARD may fail: a value of steps.previous_id may not fit integer
ALTER TABLE public.steps
    ALTER COLUMN previous_id TYPE integer;

-- alter column steps_1.id
-- HAZARD rewrites table: steps_1 is rewritten under an exclusive lock
-- HAZARD may fail: a value of steps_1.id may not fit integer
ALTER TABLE public.steps_1
    ALTER COLUMN id TYPE integer;

-- alter column steps_1.previous_id
-- HAZARD rewrites table: steps_1 is rewritten under an exclusive lock
-- HAZARD may fail: a value of steps_1.previous_id may not fit integer
ALTER TABLE public.steps_1
    ALTER COLUMN previous_id TYPE integer;

-- attach partition steps_1    model.cs:12
-- HAZARD blocks reads: steps_1 while its rows are checked
-- HAZARD may fail: steps_1 may hold rows that are not FOR VALUES IN (1)
ALTER TABLE public.steps ATTACH PARTITION public.steps_1 FOR VALUES IN (1);

-- add foreign key steps.steps_previous_id_kind_fkey    model.cs:3
-- HAZARD blocks writes: steps while rows are checked
-- HAZARD may fail: steps may hold rows that break steps_previous_id_kind_fkey
ALTER TABLE public.steps ADD CONSTRAINT steps_previous_id_kind_fkey FOREIGN KEY (previous_id, kind) REFERENCES public.steps (id, kind);
