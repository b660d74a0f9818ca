-- rename domain colour to colour__old
ALTER DOMAIN public.colour RENAME TO colour__old;

-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red',
    'blue'
);

-- alter column cars.colour    model.cs:10
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colour may not fit public.colour
ALTER TABLE public.cars
    ALTER COLUMN colour TYPE public.colour USING colour::text::public.colour;

-- drop domain colour__old
DROP DOMAIN public.colour__old;
