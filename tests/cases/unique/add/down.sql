-- drop unique cars.cars_plate_key    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT cars_plate_key;
