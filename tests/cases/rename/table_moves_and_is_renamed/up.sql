-- rename table old.autos to cars    model.cs:2
ALTER TABLE old.autos SET SCHEMA public;
ALTER TABLE public.autos RENAME TO cars;

-- drop schema old
DROP SCHEMA old;

-- rename sequence autos_id_seq to cars_id_seq    model.cs:5
ALTER SEQUENCE public.autos_id_seq RENAME TO cars_id_seq;

-- rename primary key cars.autos_pkey to cars.cars_pkey    model.cs:5
ALTER TABLE public.cars RENAME CONSTRAINT autos_pkey TO cars_pkey;
