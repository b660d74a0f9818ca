-- drop primary key cars.cars_pkey    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT cars_pkey;

-- add primary key cars.cars_pkey    model.cs:2
-- HAZARD blocks reads: cars while cars_pkey is built
-- HAZARD may fail: existing rows may break cars_pkey
ALTER TABLE public.cars ADD CONSTRAINT cars_pkey PRIMARY KEY (plate);
