-- rename unique cars.one to cars.cars_plate_key    model.cs:2
ALTER TABLE public.cars RENAME CONSTRAINT one TO cars_plate_key;
