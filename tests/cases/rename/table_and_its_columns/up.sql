-- rename table autos to cars    model.cs:3
ALTER TABLE public.autos RENAME TO cars;

-- alter column cars.id    model.cs:5
ALTER SEQUENCE public.autos_id_seq RENAME TO cars_id_seq;

-- rename column autos.brand to cars.make    model.cs:8
ALTER TABLE public.cars RENAME COLUMN brand TO make;

-- rename primary key cars.autos_pkey to cars.cars_pkey    model.cs:5
ALTER TABLE public.cars RENAME CONSTRAINT autos_pkey TO cars_pkey;

-- rename index ix_autos_brand to ix_cars_make    model.cs:2
ALTER INDEX public.ix_autos_brand RENAME TO ix_cars_make;
