-- drop index ix_cars_lower    model.cs:2
DROP INDEX public.ix_cars_lower;

-- drop index ix_cars_year    model.cs:2
DROP INDEX public.ix_cars_year;

-- alter column cars.make    model.cs:3
ALTER TABLE public.cars
    ALTER COLUMN make TYPE text;

-- alter column cars.year    model.cs:3
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN year TYPE bigint;

-- create index ix_cars_lower    model.cs:2
-- HAZARD blocks writes: cars while ix_cars_lower is built
CREATE INDEX ix_cars_lower ON public.cars ((lower(make)));
COMMENT ON INDEX public.ix_cars_lower IS 'for searches';

-- create index ix_cars_year    model.cs:2
-- HAZARD blocks writes: cars while ix_cars_year is built
-- HAZARD may fail: existing rows may break ix_cars_year
CREATE UNIQUE INDEX ix_cars_year ON public.cars (year DESC) WHERE year > 0;
