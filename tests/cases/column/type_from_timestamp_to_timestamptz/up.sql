-- alter column cars.sold    model.cs:2
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN sold TYPE timestamp with time zone;
