-- rename enum colour to colour__old
ALTER TYPE public.colour RENAME TO colour__old;

-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red',
    'blue'
);

-- rename composite paint to paint__old
ALTER TYPE public.paint RENAME TO paint__old;

-- create composite paint    model.cs:5
CREATE TYPE public.paint AS (
    colour public.colour,
    gloss boolean
);

-- alter column cars.colour    model.cs:15
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colour other than red, blue does not fit public.colour
ALTER TABLE public.cars
    ALTER COLUMN colour TYPE public.colour USING colour::text::public.colour;

-- alter column cars.paint    model.cs:13
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.paint may not fit public.paint
ALTER TABLE public.cars
    ALTER COLUMN paint TYPE public.paint USING paint::text::public.paint;

-- drop composite paint__old
DROP TYPE public.paint__old;

-- drop enum colour__old
DROP TYPE public.colour__old;
