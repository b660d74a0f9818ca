-- add unique cars.cars_plate_key
-- HAZARD blocks reads: cars while cars_plate_key is built
-- HAZARD may fail: existing rows may break cars_plate_key
ALTER TABLE public.cars ADD CONSTRAINT cars_plate_key UNIQUE (plate);

-- add foreign key trips.trips_plate_fkey
-- HAZARD blocks writes: trips and cars while rows are checked
-- HAZARD may fail: trips may hold rows that break trips_plate_fkey
ALTER TABLE public.trips ADD CONSTRAINT trips_plate_fkey FOREIGN KEY (plate) REFERENCES public.cars (plate);
