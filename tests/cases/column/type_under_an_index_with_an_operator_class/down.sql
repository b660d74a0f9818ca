-- drop index ix_cars_make    model.cs:2
DROP INDEX public.ix_cars_make;

-- alter column cars.make    model.cs:3
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.make may not fit character varying(20)
ALTER TABLE public.cars
    ALTER COLUMN make TYPE character varying(20);

-- create index ix_cars_make    model.cs:2
-- HAZARD blocks writes: cars while ix_cars_make is built
CREATE INDEX ix_cars_make ON public.cars (make varchar_pattern_ops);
