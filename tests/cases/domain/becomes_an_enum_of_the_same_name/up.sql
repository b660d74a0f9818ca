-- rename domain colour to colour__old
ALTER DOMAIN public.colour RENAME TO colour__old;

-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red',
    'blue'
);

-- alter column cars.colour    model.cs:10
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD deletes data: cars.colour holds labels in place of the names of members, on the way back too
-- HAZARD may fail: a value of cars.colour other than red, blue does not fit public.colour
ALTER TABLE public.cars
    ALTER COLUMN colour TYPE public.colour USING CASE colour WHEN 'Red' THEN 'red' WHEN 'Blue' THEN 'blue' ELSE colour END::public.colour;

-- drop domain colour__old
DROP DOMAIN public.colour__old;
