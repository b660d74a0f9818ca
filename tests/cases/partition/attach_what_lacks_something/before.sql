CREATE TABLE public.trips (id integer NOT NULL, day date NOT NULL, note text NOT NULL DEFAULT 'x', CONSTRAINT positive CHECK (id > 0), CONSTRAINT trips_pkey PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE INDEX ix_trips_day ON public.trips (day);
CREATE TABLE public.trips_2024 (id integer, day date NOT NULL, other text);
