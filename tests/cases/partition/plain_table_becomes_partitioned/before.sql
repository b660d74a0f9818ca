CREATE TABLE public.trips (id integer NOT NULL, day date NOT NULL, CONSTRAINT trips_pkey PRIMARY KEY (id, day));
