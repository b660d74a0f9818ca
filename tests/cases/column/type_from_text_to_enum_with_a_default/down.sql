-- alter column cars.colour    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN colour DROP DEFAULT,
    ALTER COLUMN colour TYPE text,
    ALTER COLUMN colour SET DEFAULT 'red'::text;

-- drop enum colour    model.cs:2
DROP TYPE public.colour;
