-- rename index cars_by_make to ix_cars_make    model.cs:2
ALTER INDEX public.cars_by_make RENAME TO ix_cars_make;

-- drop index ix_cars_make    model.cs:2
DROP INDEX public.ix_cars_make;

-- create index ix_cars_make    model.cs:2
-- HAZARD blocks writes: cars while ix_cars_make is built
-- HAZARD may fail: existing rows may break ix_cars_make
CREATE UNIQUE INDEX ix_cars_make ON public.cars (make);
