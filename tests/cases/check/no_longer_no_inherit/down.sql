-- drop check cars.positive    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT positive;

-- add check cars.positive    model.cs:2
-- HAZARD may fail: cars may hold rows that break positive; it is scanned under an exclusive lock
ALTER TABLE public.cars ADD CONSTRAINT positive CHECK ((id > 0)) NO INHERIT;
