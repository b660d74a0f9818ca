-- drop foreign key trips.trips_car_id_fkey    model.cs:12
ALTER TABLE public.trips DROP CONSTRAINT trips_car_id_fkey;

-- drop primary key cars.cars_pkey    model.cs:7
ALTER TABLE public.cars DROP CONSTRAINT cars_pkey;

-- add primary key cars.cars_pkey    model.cs:7
-- HAZARD blocks reads: cars while cars_pkey is built
-- HAZARD may fail: existing rows may break cars_pkey
ALTER TABLE public.cars ADD CONSTRAINT cars_pkey PRIMARY KEY (plate);

-- add unique cars.cars_id_key    model.cs:4
-- HAZARD blocks reads: cars while cars_id_key is built
-- HAZARD may fail: existing rows may break cars_id_key
ALTER TABLE public.cars ADD CONSTRAINT cars_id_key UNIQUE (id);

-- add foreign key trips.trips_car_id_fkey    model.cs:12
-- HAZARD blocks writes: trips and cars while rows are checked
-- HAZARD may fail: trips may hold rows that break trips_car_id_fkey
ALTER TABLE public.trips ADD CONSTRAINT trips_car_id_fkey FOREIGN KEY (car_id) REFERENCES public.cars (id);
