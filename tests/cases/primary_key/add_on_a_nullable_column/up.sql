-- alter column cars.plate    model.cs:2
-- HAZARD blocks reads: cars while its rows are checked for NULL
-- HAZARD may fail: cars.plate may hold NULL
ALTER TABLE public.cars
    ALTER COLUMN plate SET NOT NULL;

-- add primary key cars.cars_pkey    model.cs:2
-- HAZARD blocks reads: cars while cars_pkey is built
-- HAZARD may fail: existing rows may break cars_pkey
ALTER TABLE public.cars ADD CONSTRAINT cars_pkey PRIMARY KEY (plate);
