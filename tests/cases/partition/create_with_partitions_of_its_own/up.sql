-- create table trips    model.cs:3
CREATE TABLE public.trips (
    id integer NOT NULL,
    day date NOT NULL,
    CONSTRAINT trips_pkey PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);

-- create table trips_2024    model.cs:10
CREATE TABLE public.trips_2024 PARTITION OF public.trips FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY HASH (id);

-- create table trips_2024_0    model.cs:14
CREATE TABLE public.trips_2024_0 PARTITION OF public.trips_2024 FOR VALUES WITH (MODULUS 1, REMAINDER 0);

-- create index trips_of_0    model.cs:13
CREATE INDEX trips_of_0 ON public.trips_2024_0 (id);
