-- drop index ix_cars_plate    model.cs:2
DROP INDEX public.ix_cars_plate;

-- create index ix_cars_plate    model.cs:2
-- HAZARD blocks writes: cars while ix_cars_plate is built
CREATE INDEX ix_cars_plate ON public.cars (plate) WHERE sold IS NOT TRUE;
