-- drop foreign key trips.trips_car_plate_fkey    model.cs:5
ALTER TABLE public.trips DROP CONSTRAINT trips_car_plate_fkey;

-- drop primary key cars.cars_pkey    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT cars_pkey;

-- add column cars.id
-- HAZARD invents values: the rows that cars has get 0 as id, whatever they held before
ALTER TABLE public.cars ADD COLUMN id integer DEFAULT 0 NOT NULL;
ALTER TABLE public.cars ALTER COLUMN id DROP DEFAULT;

-- add column trips.car_id
ALTER TABLE public.trips ADD COLUMN car_id integer;

-- drop column trips.car_plate    model.cs:5
-- HAZARD deletes data: all values of trips.car_plate
ALTER TABLE public.trips DROP COLUMN car_plate;

-- add primary key cars.cars_pkey    model.cs:2
-- HAZARD blocks reads: cars while cars_pkey is built
-- HAZARD may fail: existing rows may break cars_pkey
ALTER TABLE public.cars ADD CONSTRAINT cars_pkey PRIMARY KEY (id);

-- add foreign key trips.trips_car_id_fkey
-- HAZARD blocks writes: trips and cars while rows are checked
-- HAZARD may fail: trips may hold rows that break trips_car_id_fkey
ALTER TABLE public.trips ADD CONSTRAINT trips_car_id_fkey FOREIGN KEY (car_id) REFERENCES public.cars (id);
