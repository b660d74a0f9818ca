-- drop index ix_cars_make    model.cs:2
DROP INDEX public.ix_cars_make;

-- create index ix_cars_make    model.cs:2
-- HAZARD blocks writes: cars while ix_cars_make is built
-- HAZARD may fail: existing rows may break ix_cars_make
CREATE UNIQUE INDEX ix_cars_make ON public.cars (make);
COMMENT ON INDEX public.ix_cars_make IS 'by make';
