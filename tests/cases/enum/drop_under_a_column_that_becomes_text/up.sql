-- alter column cars.colour    model.cs:7
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN colour DROP DEFAULT,
    ALTER COLUMN colour TYPE text,
    ALTER COLUMN colour SET DEFAULT 'red';

-- drop enum colour
DROP TYPE public.colour;
