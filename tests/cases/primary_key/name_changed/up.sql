-- rename primary key cars.key_of_cars to cars.cars_pkey    model.cs:1
ALTER TABLE public.cars RENAME CONSTRAINT key_of_cars TO cars_pkey;
