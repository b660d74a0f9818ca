CREATE TABLE public.trips (id integer NOT NULL, day date NOT NULL, CONSTRAINT trips_pkey PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE public.trips_old PARTITION OF public.trips FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER INDEX public.trips_old_pkey RENAME TO trips_2024_pkey;
