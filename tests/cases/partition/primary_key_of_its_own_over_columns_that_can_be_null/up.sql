-- create table trips    model.cs:2
CREATE TABLE public.trips (
    id integer,
    day date
) PARTITION BY RANGE (day);

-- create table trips_2024    model.cs:9
CREATE TABLE public.trips_2024 PARTITION OF public.trips (
    CONSTRAINT trips_2024_pkey PRIMARY KEY (id)
) FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
