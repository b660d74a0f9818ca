-- add primary key cars.cars_pkey
-- HAZARD blocks reads: cars while cars_pkey is built
-- HAZARD may fail: existing rows may break cars_pkey
ALTER TABLE public.cars ADD CONSTRAINT cars_pkey PRIMARY KEY (plate);
