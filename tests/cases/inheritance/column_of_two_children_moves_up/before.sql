CREATE TABLE public.vehicles (id integer NOT NULL);
CREATE TABLE public.cars (wheels integer NOT NULL, model text) INHERITS (public.vehicles);
CREATE TABLE public.bikes (wheels integer NOT NULL) INHERITS (public.vehicles);
