-- rename table autos to cars    model.cs:5
ALTER TABLE public.autos RENAME TO cars;

-- rename sequence autos_id_seq to cars_id_seq    model.cs:8
ALTER SEQUENCE public.autos_id_seq RENAME TO cars_id_seq;

-- rename primary key cars.autos_pkey to cars.cars_pkey    model.cs:8
ALTER TABLE public.cars RENAME CONSTRAINT autos_pkey TO cars_pkey;

-- rename unique cars.autos_plate_key to cars.cars_plate_key    model.cs:10
ALTER TABLE public.cars RENAME CONSTRAINT autos_plate_key TO cars_plate_key;

-- rename check cars.autos_year_check to cars.cars_year_check    model.cs:13
ALTER TABLE public.cars RENAME CONSTRAINT autos_year_check TO cars_year_check;

-- rename index ix_autos_year to ix_cars_year    model.cs:13
ALTER INDEX public.ix_autos_year RENAME TO ix_cars_year;

-- rename foreign key cars.autos_owner_id_fkey to cars.cars_owner_id_fkey    model.cs:16
ALTER TABLE public.cars RENAME CONSTRAINT autos_owner_id_fkey TO cars_owner_id_fkey;
