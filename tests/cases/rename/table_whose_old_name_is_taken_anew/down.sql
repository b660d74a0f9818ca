-- drop table cars    model.cs:5
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- rename table old_cars to cars    model.cs:5
ALTER TABLE public.old_cars RENAME TO cars;

-- alter column cars.id    model.cs:5
ALTER SEQUENCE public.old_cars_id_seq RENAME TO cars_id_seq;

-- rename primary key cars.old_cars_pkey to cars.cars_pkey    model.cs:5
ALTER TABLE public.cars RENAME CONSTRAINT old_cars_pkey TO cars_pkey;
