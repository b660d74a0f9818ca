-- rename table cars to autos
ALTER TABLE public.cars RENAME TO autos;

-- rename sequence cars_id_seq to autos_id_seq
ALTER SEQUENCE public.cars_id_seq RENAME TO autos_id_seq;

-- rename primary key autos.cars_pkey to autos.autos_pkey
ALTER TABLE public.autos RENAME CONSTRAINT cars_pkey TO autos_pkey;

-- rename unique autos.cars_plate_key to autos.autos_plate_key
ALTER TABLE public.autos RENAME CONSTRAINT cars_plate_key TO autos_plate_key;

-- rename check autos.cars_year_check to autos.autos_year_check
ALTER TABLE public.autos RENAME CONSTRAINT cars_year_check TO autos_year_check;

-- rename index ix_cars_year to ix_autos_year
ALTER INDEX public.ix_cars_year RENAME TO ix_autos_year;

-- rename foreign key autos.cars_owner_id_fkey to autos.autos_owner_id_fkey
ALTER TABLE public.autos RENAME CONSTRAINT cars_owner_id_fkey TO autos_owner_id_fkey;
