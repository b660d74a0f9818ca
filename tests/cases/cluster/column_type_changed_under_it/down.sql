-- alter column cars.make    model.cs:6
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN make TYPE bigint;
