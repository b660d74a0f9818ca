-- add unique cars.cars_plate_key
-- HAZARD may fail: existing rows may break cars_plate_key
ALTER TABLE public.cars ADD CONSTRAINT cars_plate_key UNIQUE (plate);
