-- rename enum colour to colour__old
ALTER TYPE public.colour RENAME TO colour__old;

-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red',
    'blue'
);

-- alter column cars.colour    model.cs:10
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colour other than red, blue does not fit public.colour
ALTER TABLE public.cars
    ALTER COLUMN colour DROP DEFAULT,
    ALTER COLUMN colour TYPE public.colour USING colour::text::public.colour,
    ALTER COLUMN colour SET DEFAULT 'red';

-- alter column cars.others    model.cs:13
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.others other than red, blue does not fit public.colour[]
ALTER TABLE public.cars
    ALTER COLUMN others DROP DEFAULT,
    ALTER COLUMN others TYPE public.colour[] USING others::text[]::public.colour[],
    ALTER COLUMN others SET DEFAULT '{red,blue}';

-- drop enum colour__old
DROP TYPE public.colour__old;
