-- rename unique cars.cars_plate_key to cars.one
ALTER TABLE public.cars RENAME CONSTRAINT cars_plate_key TO one;
