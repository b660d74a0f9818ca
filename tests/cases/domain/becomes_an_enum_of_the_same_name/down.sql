-- rename enum colour to colour__old
ALTER TYPE public.colour RENAME TO colour__old;

-- create domain colour
CREATE DOMAIN public.colour AS text
    CONSTRAINT colour_check CHECK ((VALUE = ANY (ARRAY['red'::text, 'blue'::text])));

-- alter column cars.colour    model.cs:10
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colour may not fit public.colour
ALTER TABLE public.cars
    ALTER COLUMN colour TYPE public.colour USING colour::text::public.colour;

-- drop enum colour__old
DROP TYPE public.colour__old;
