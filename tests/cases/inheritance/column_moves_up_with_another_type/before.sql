CREATE TABLE public.vehicles (id integer NOT NULL);
CREATE TABLE public.cars (wheels text, doubled integer GENERATED ALWAYS AS (id * 2) STORED) INHERITS (public.vehicles);
