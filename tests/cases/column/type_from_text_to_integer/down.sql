-- alter column cars.year    model.cs:2
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN year TYPE text;
