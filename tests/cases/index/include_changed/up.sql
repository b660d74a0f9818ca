-- drop index by_plate    model.cs:2
DROP INDEX public.by_plate;

-- create index by_plate    model.cs:2
-- HAZARD blocks writes: cars while by_plate is built
CREATE INDEX by_plate ON public.cars (plate) INCLUDE (year, sold);
