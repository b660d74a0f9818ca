-- alter column cars.year    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.year may not fit integer
-- HAZARD blocks reads: cars while its rows are checked for NULL
-- HAZARD may fail: cars.year may hold NULL
ALTER TABLE public.cars
    ALTER COLUMN year DROP DEFAULT,
    ALTER COLUMN year TYPE integer USING year::integer,
    ALTER COLUMN year SET NOT NULL,
    ALTER COLUMN year SET DEFAULT 1999;
COMMENT ON COLUMN public.cars.year IS 'now';
