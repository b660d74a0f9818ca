-- alter column cars.sold    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD deletes data: cars.sold keeps only what fits boolean: all numbers but 0 become true
ALTER TABLE public.cars
    ALTER COLUMN sold DROP DEFAULT,
    ALTER COLUMN sold TYPE boolean USING sold::boolean,
    ALTER COLUMN sold SET DEFAULT false;
