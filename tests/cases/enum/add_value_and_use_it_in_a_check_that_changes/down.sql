-- drop check cars.no_green    model.cs:5
ALTER TABLE public.cars DROP CONSTRAINT no_green;

-- next revision
-- rename enum colour to colour__old
ALTER TYPE public.colour RENAME TO colour__old;

-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red',
    'green'
);

-- alter column cars.colour    model.cs:10
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colour other than red, green does not fit public.colour
ALTER TABLE public.cars
    ALTER COLUMN colour DROP DEFAULT,
    ALTER COLUMN colour TYPE public.colour USING colour::text::public.colour,
    ALTER COLUMN colour SET DEFAULT 'red'::public.colour;

-- drop enum colour__old
DROP TYPE public.colour__old;

-- add check cars.no_green    model.cs:5
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break no_green
ALTER TABLE public.cars ADD CONSTRAINT no_green CHECK ((colour <> 'green'::public.colour));
