-- rename enum colour to colour__old
ALTER TYPE public.colour RENAME TO colour__old;

-- drop index ix_cars_id    model.cs:5
DROP INDEX public.ix_cars_id;

-- drop check cars.cars_colour_check    model.cs:10
ALTER TABLE public.cars DROP CONSTRAINT cars_colour_check;

-- drop column cars.is_red    model.cs:14
ALTER TABLE public.cars DROP COLUMN is_red;

-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red',
    'blue'
);

-- alter column cars.colour    model.cs:11
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colour other than red, blue does not fit public.colour
ALTER TABLE public.cars
    ALTER COLUMN colour TYPE public.colour USING colour::text::public.colour;

-- drop enum colour__old
DROP TYPE public.colour__old;

-- add column cars.is_red    model.cs:14
-- HAZARD rewrites table: cars is rewritten under an exclusive lock to compute is_red
ALTER TABLE public.cars ADD COLUMN is_red boolean GENERATED ALWAYS AS (colour = 'red') STORED;

-- add check cars.cars_colour_check    model.cs:10
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break cars_colour_check
ALTER TABLE public.cars ADD CONSTRAINT cars_colour_check CHECK (colour IN ('red', 'blue'));
COMMENT ON CONSTRAINT cars_colour_check ON public.cars IS 'no green';

-- create index ix_cars_id    model.cs:5
-- HAZARD blocks writes: cars while ix_cars_id is built
CREATE INDEX ix_cars_id ON public.cars (id) WHERE colour = 'red';
COMMENT ON INDEX public.ix_cars_id IS 'the red ones';
