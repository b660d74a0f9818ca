CREATE TABLE public.vehicles (id integer NOT NULL, wheels integer);
CREATE TABLE public.cars (wheels integer) INHERITS (public.vehicles);
ALTER TABLE public.vehicles ADD COLUMN doors integer;
