-- drop check cars.no_green    model.cs:5
ALTER TABLE public.cars DROP CONSTRAINT no_green;

-- alter enum colour    model.cs:2
ALTER TYPE public.colour ADD VALUE 'blue';

-- next revision
-- add check cars.no_green    model.cs:5
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break no_green
ALTER TABLE public.cars ADD CONSTRAINT no_green CHECK (colour <> 'blue');
