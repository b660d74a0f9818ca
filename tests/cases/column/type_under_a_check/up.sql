-- drop check cars.cars_year_check    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT cars_year_check;

-- alter column cars.year    model.cs:2
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN year TYPE bigint;

-- add check cars.cars_year_check    model.cs:2
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break cars_year_check
ALTER TABLE public.cars ADD CONSTRAINT cars_year_check CHECK (year BETWEEN 1885 AND 2100);
