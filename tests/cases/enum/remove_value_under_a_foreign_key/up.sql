-- drop foreign key cars.cars_colour_fkey    model.cs:8
ALTER TABLE public.cars DROP CONSTRAINT cars_colour_fkey;

-- rename enum colour to colour__old
ALTER TYPE public.colour RENAME TO colour__old;

-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red',
    'blue'
);

-- alter column cars.colour    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colour other than red, blue does not fit public.colour
ALTER TABLE public.cars
    ALTER COLUMN colour TYPE public.colour USING colour::text::public.colour;

-- alter column colours.colour    model.cs:5
-- HAZARD rewrites table: colours is rewritten under an exclusive lock
-- HAZARD may fail: a value of colours.colour other than red, blue does not fit public.colour
ALTER TABLE public.colours
    ALTER COLUMN colour TYPE public.colour USING colour::text::public.colour;

-- drop enum colour__old
DROP TYPE public.colour__old;

-- add foreign key cars.cars_colour_fkey    model.cs:8
-- HAZARD blocks writes: cars and colours while rows are checked
-- HAZARD may fail: cars may hold rows that break cars_colour_fkey
ALTER TABLE public.cars ADD CONSTRAINT cars_colour_fkey FOREIGN KEY (colour) REFERENCES public.colours (colour);
