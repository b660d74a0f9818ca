-- drop table cars    model.cs:5
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- rename table old_cars to cars    model.cs:5
ALTER TABLE public.old_cars RENAME TO cars;

-- rename primary key cars.old_cars_pkey to cars.cars_pkey    model.cs:5
ALTER TABLE public.cars RENAME CONSTRAINT old_cars_pkey TO cars_pkey;
