-- drop foreign key trips.trips_car_id_fkey
ALTER TABLE public.trips DROP CONSTRAINT trips_car_id_fkey;

-- drop primary key cars.cars_pkey    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT cars_pkey;

-- drop column cars.id
-- HAZARD deletes data: all values of cars.id
ALTER TABLE public.cars DROP COLUMN id;

-- add column trips.car_plate    model.cs:5
ALTER TABLE public.trips ADD COLUMN car_plate text;

-- drop column trips.car_id
-- HAZARD deletes data: all values of trips.car_id
ALTER TABLE public.trips DROP COLUMN car_id;

-- add primary key cars.cars_pkey    model.cs:2
-- HAZARD blocks reads: cars while cars_pkey is built
-- HAZARD may fail: existing rows may break cars_pkey
ALTER TABLE public.cars ADD CONSTRAINT cars_pkey PRIMARY KEY (plate);

-- add foreign key trips.trips_car_plate_fkey    model.cs:5
-- HAZARD blocks writes: trips and cars while rows are checked
-- HAZARD may fail: trips may hold rows that break trips_car_plate_fkey
ALTER TABLE public.trips ADD CONSTRAINT trips_car_plate_fkey FOREIGN KEY (car_plate) REFERENCES public.cars (plate);
