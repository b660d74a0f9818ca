-- alter column cars.year    model.cs:2
ALTER TABLE public.cars
    ALTER COLUMN year DROP NOT NULL;

-- add check cars.year_is_there
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break year_is_there
ALTER TABLE public.cars ADD CONSTRAINT year_is_there CHECK ((year IS NOT NULL));
