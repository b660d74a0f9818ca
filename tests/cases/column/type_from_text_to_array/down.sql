-- alter column cars.colours    model.cs:2
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colours may not fit text
ALTER TABLE public.cars
    ALTER COLUMN colours TYPE text;
