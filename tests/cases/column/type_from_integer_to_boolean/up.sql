-- alter column cars.sold    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.sold may not fit boolean
ALTER TABLE public.cars
    ALTER COLUMN sold DROP DEFAULT,
    ALTER COLUMN sold TYPE boolean USING sold::boolean,
    ALTER COLUMN sold SET DEFAULT false;
