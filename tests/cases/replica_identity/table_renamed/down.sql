-- rename table cars to autos
ALTER TABLE public.cars RENAME TO autos;

-- alter column autos.id
ALTER SEQUENCE public.cars_id_seq RENAME TO autos_id_seq;
