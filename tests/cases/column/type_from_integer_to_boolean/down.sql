-- alter column cars.sold    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN sold DROP DEFAULT,
    ALTER COLUMN sold TYPE integer USING sold::integer,
    ALTER COLUMN sold SET DEFAULT 0;
