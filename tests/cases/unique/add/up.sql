-- add unique cars.cars_plate_key    model.cs:2
-- HAZARD blocks reads: cars while cars_plate_key is built
-- HAZARD may fail: existing rows may break cars_plate_key
ALTER TABLE public.cars ADD CONSTRAINT cars_plate_key UNIQUE (plate);
