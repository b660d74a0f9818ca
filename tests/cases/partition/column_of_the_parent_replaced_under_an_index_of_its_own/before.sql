CREATE TABLE public.trips (sum integer NOT NULL GENERATED ALWAYS AS (id * 2) STORED, id integer NOT NULL, day date NOT NULL, CONSTRAINT trips_pkey PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE public.trips_2024 PARTITION OF public.trips FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX ix_trips_2024_sum ON public.trips_2024 (sum);
