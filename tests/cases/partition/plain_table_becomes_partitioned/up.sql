-- drop table trips    model.cs:3
-- HAZARD deletes data: all rows of trips
DROP TABLE public.trips;

-- create table trips    model.cs:3
CREATE TABLE public.trips (
    id integer NOT NULL,
    day date NOT NULL,
    CONSTRAINT trips_pkey PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
