-- create table trips
CREATE TABLE public.trips (
    id integer NOT NULL,
    day date NOT NULL,
    CONSTRAINT trips_pkey PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);

-- add column trips_2024.day
-- HAZARD invents values: the rows that trips_2024 has get '0001-01-01' as day, whatever they held before
ALTER TABLE public.trips_2024 ADD COLUMN day date DEFAULT '0001-01-01' NOT NULL;
ALTER TABLE public.trips_2024 ALTER COLUMN day DROP DEFAULT;

-- drop column trips_2024.note    model.cs:5
-- HAZARD deletes data: all values of trips_2024.note
ALTER TABLE public.trips_2024 DROP COLUMN note;

-- alter column trips_2024.id    model.cs:4
-- HAZARD rewrites table: trips_2024 is rewritten under an exclusive lock
-- HAZARD may fail: a value of trips_2024.id may not fit integer
ALTER TABLE public.trips_2024
    ALTER COLUMN id TYPE integer;

-- create index ix_trips_day
CREATE INDEX ix_trips_day ON public.trips (day);

-- attach partition trips_2024
-- HAZARD blocks reads: trips_2024 while its rows are checked
-- HAZARD may fail: trips_2024 may hold rows that are not FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
ALTER TABLE public.trips ATTACH PARTITION public.trips_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
