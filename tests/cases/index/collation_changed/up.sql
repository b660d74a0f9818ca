-- drop index ix_cars_make    model.cs:2
DROP INDEX public.ix_cars_make;

-- create index ix_cars_make    model.cs:2
-- HAZARD blocks writes: cars while ix_cars_make is built
CREATE INDEX ix_cars_make ON public.cars (make COLLATE "C");
