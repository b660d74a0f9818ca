-- rename primary key cars.cars_pkey to cars.key_of_cars
ALTER TABLE public.cars RENAME CONSTRAINT cars_pkey TO key_of_cars;
