-- drop index ix_cars_make    model.cs:2
DROP INDEX public.ix_cars_make;

-- alter column cars.make    model.cs:3
ALTER TABLE public.cars
    ALTER COLUMN make TYPE text;

-- create index ix_cars_make    model.cs:2
-- HAZARD blocks writes: cars while ix_cars_make is built
CREATE INDEX ix_cars_make ON public.cars (make text_pattern_ops);
