-- rename index ix_cars_make to cars_by_make
ALTER INDEX public.ix_cars_make RENAME TO cars_by_make;

-- drop index cars_by_make
DROP INDEX public.cars_by_make;

-- create index cars_by_make
-- HAZARD blocks writes: cars while cars_by_make is built
CREATE INDEX cars_by_make ON public.cars (make);
