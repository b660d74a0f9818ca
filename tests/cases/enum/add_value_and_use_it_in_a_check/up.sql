-- alter enum colour    model.cs:2
ALTER TYPE public.colour ADD VALUE 'blue';

-- next revision
-- add check cars.cars_colour_check    model.cs:5
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break cars_colour_check
ALTER TABLE public.cars ADD CONSTRAINT cars_colour_check CHECK (colour <> 'blue');
