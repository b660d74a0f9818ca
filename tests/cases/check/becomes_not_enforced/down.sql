-- drop check cars.positive    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT positive;

-- add check cars.positive    model.cs:2
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break positive
ALTER TABLE public.cars ADD CONSTRAINT positive CHECK ((id > 0));
