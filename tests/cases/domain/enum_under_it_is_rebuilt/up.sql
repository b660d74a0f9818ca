-- rename enum colour to colour__old
ALTER TYPE public.colour RENAME TO colour__old;

-- create enum colour    model.cs:4
CREATE TYPE public.colour AS ENUM (
    'red',
    'blue'
);

-- rename domain warm to warm__old
ALTER DOMAIN public.warm RENAME TO warm__old;

-- create domain warm    model.cs:1
CREATE DOMAIN public.warm AS public.colour DEFAULT 'red'
    CONSTRAINT warm_check CHECK (VALUE <> 'blue');

-- alter column cars.colour    model.cs:13
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colour other than red, blue does not fit public.warm
ALTER TABLE public.cars
    ALTER COLUMN colour TYPE public.warm USING colour::text::public.warm;

-- drop domain warm__old
DROP DOMAIN public.warm__old;

-- alter column cars.second    model.cs:15
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.second other than red, blue does not fit public.colour
ALTER TABLE public.cars
    ALTER COLUMN second TYPE public.colour USING second::text::public.colour;

-- drop enum colour__old
DROP TYPE public.colour__old;
