CREATE TABLE public.trips (id integer NOT NULL, day date NOT NULL, CONSTRAINT trips_pkey PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE public.trips_2024 (id integer NOT NULL, day date NOT NULL, CONSTRAINT trips_2024_pkey PRIMARY KEY (id, day));
