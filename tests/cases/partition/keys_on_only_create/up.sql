-- create table trips    model.cs:3
CREATE TABLE public.trips (
    id integer NOT NULL,
    day date NOT NULL
) PARTITION BY RANGE (day);

-- create table trips_2024    model.cs:11
CREATE TABLE public.trips_2024 PARTITION OF public.trips FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- create table trips_2025    model.cs:14
CREATE TABLE public.trips_2025 PARTITION OF public.trips FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- add unique trips.only    model.cs:2
ALTER TABLE ONLY public.trips ADD CONSTRAINT "only" UNIQUE (id, day);

-- add unique trips_2024.of_2024    model.cs:10
ALTER TABLE public.trips_2024 ADD CONSTRAINT of_2024 UNIQUE (id, day);
ALTER INDEX public."only" ATTACH PARTITION public.of_2024;
