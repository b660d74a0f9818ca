-- drop foreign key trips.trips_plate_fkey    model.cs:6
ALTER TABLE public.trips DROP CONSTRAINT trips_plate_fkey;

-- drop unique cars.one    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT one;

-- add unique cars.one    model.cs:2
-- HAZARD blocks reads: cars while one is built
-- HAZARD may fail: existing rows may break one
ALTER TABLE public.cars ADD CONSTRAINT one UNIQUE (plate);

-- add foreign key trips.trips_plate_fkey    model.cs:6
-- HAZARD blocks writes: trips and cars while rows are checked
-- HAZARD may fail: trips may hold rows that break trips_plate_fkey
ALTER TABLE public.trips ADD CONSTRAINT trips_plate_fkey FOREIGN KEY (plate) REFERENCES public.cars (plate);
