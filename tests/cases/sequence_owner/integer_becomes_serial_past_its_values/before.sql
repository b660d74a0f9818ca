CREATE TABLE public.cars (id integer NOT NULL, CONSTRAINT cars_pkey PRIMARY KEY (id));
