CREATE TABLE public.vehicles (id integer NOT NULL, CONSTRAINT vehicles_pkey PRIMARY KEY (id));
CREATE TABLE public.cars (id integer NOT NULL, model text) INHERITS (public.vehicles);
