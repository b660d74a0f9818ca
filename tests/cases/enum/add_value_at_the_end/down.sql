-- rename enum colour to colour__old
ALTER TYPE public.colour RENAME TO colour__old;

-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red'
);

-- alter column cars.colour    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colour other than red does not fit public.colour
ALTER TABLE public.cars
    ALTER COLUMN colour TYPE public.colour USING colour::text::public.colour;

-- drop enum colour__old
DROP TYPE public.colour__old;
