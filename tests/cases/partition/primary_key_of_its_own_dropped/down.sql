-- add primary key trips_2024.trips_2024_pkey
-- HAZARD blocks reads: trips_2024 while trips_2024_pkey is built
-- HAZARD may fail: existing rows may break trips_2024_pkey
ALTER TABLE public.trips_2024 ADD CONSTRAINT trips_2024_pkey PRIMARY KEY (id);
