-- alter column cars.colors    model.cs:15
ALTER TABLE public.cars
    ALTER COLUMN colors SET DEFAULT '{red,blue}';

-- next revision
-- rename enum color to color__old
ALTER TYPE public.color RENAME TO color__old;

-- create enum color    model.cs:2
CREATE TYPE public.color AS ENUM (
    'red',
    'blue'
);

-- alter column cars.colors    model.cs:15
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colors other than red, blue does not fit public.color[]
ALTER TABLE public.cars
    ALTER COLUMN colors DROP DEFAULT,
    ALTER COLUMN colors TYPE public.color[] USING colors::text[]::public.color[],
    ALTER COLUMN colors SET DEFAULT '{red,blue}';

-- drop enum color__old
DROP TYPE public.color__old;
