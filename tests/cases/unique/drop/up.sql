-- drop unique cars.cars_plate_key
ALTER TABLE public.cars DROP CONSTRAINT cars_plate_key;
