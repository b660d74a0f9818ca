-- create table trips    model.cs:3
CREATE TABLE public.trips (
    id integer NOT NULL,
    day date NOT NULL,
    CONSTRAINT trips_pkey PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);

-- create table trips_2024    model.cs:10
CREATE TABLE public.trips_2024 PARTITION OF public.trips FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- create table trips_rest    model.cs:13
CREATE TABLE public.trips_rest PARTITION OF public.trips DEFAULT;
