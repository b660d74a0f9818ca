-- drop unique cars.cars_plate_key    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT cars_plate_key;

-- create index cars_plate_key
-- HAZARD blocks writes: cars while cars_plate_key is built
-- HAZARD may fail: existing rows may break cars_plate_key
CREATE UNIQUE INDEX cars_plate_key ON public.cars (plate);
