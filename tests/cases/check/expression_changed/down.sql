-- drop check cars.cars_year_check    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT cars_year_check;

-- add check cars.cars_year_check    model.cs:2
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break cars_year_check
ALTER TABLE public.cars ADD CONSTRAINT cars_year_check CHECK ((year > 1885));
COMMENT ON CONSTRAINT cars_year_check ON public.cars IS 'the first car';
