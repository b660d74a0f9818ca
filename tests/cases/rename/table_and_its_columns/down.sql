-- rename table cars to autos
ALTER TABLE public.cars RENAME TO autos;

-- rename column cars.make to autos.brand
ALTER TABLE public.autos RENAME COLUMN make TO brand;

-- alter column autos.id
ALTER SEQUENCE public.cars_id_seq RENAME TO autos_id_seq;

-- rename primary key autos.cars_pkey to autos.autos_pkey
ALTER TABLE public.autos RENAME CONSTRAINT cars_pkey TO autos_pkey;

-- rename index ix_cars_make to ix_autos_brand
ALTER INDEX public.ix_cars_make RENAME TO ix_autos_brand;
