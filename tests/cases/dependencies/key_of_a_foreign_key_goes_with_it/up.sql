-- drop foreign key trips.trips_plate_fkey
ALTER TABLE public.trips DROP CONSTRAINT trips_plate_fkey;

-- drop unique cars.cars_plate_key
ALTER TABLE public.cars DROP CONSTRAINT cars_plate_key;
