-- detach partition trips_2024    model.cs:10
ALTER TABLE public.trips DETACH PARTITION public.trips_2024;

-- drop table trips    model.cs:3
-- HAZARD deletes data: all rows of trips
DROP TABLE public.trips;

-- create table trips    model.cs:3
CREATE TABLE public.trips (
    id integer NOT NULL,
    day date NOT NULL,
    CONSTRAINT trips_pkey PRIMARY KEY (id, day)
) PARTITION BY HASH (day);

-- attach partition trips_2024    model.cs:10
-- HAZARD blocks reads: trips_2024 while its rows are checked
-- HAZARD may fail: trips_2024 may hold rows that are not FOR VALUES WITH (modulus 1, remainder 0)
ALTER TABLE public.trips ATTACH PARTITION public.trips_2024 FOR VALUES WITH (MODULUS 1, REMAINDER 0);
