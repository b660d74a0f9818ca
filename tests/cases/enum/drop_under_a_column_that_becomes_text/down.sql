-- create enum colour
CREATE TYPE public.colour AS ENUM (
    'red',
    'blue'
);

-- alter column cars.colour    model.cs:7
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colour may not fit public.colour
ALTER TABLE public.cars
    ALTER COLUMN colour DROP DEFAULT,
    ALTER COLUMN colour TYPE public.colour USING colour::public.colour,
    ALTER COLUMN colour SET DEFAULT 'red'::public.colour;
