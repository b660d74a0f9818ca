-- detach partition trips_old    model.cs:11
ALTER TABLE public.trips DETACH PARTITION public.trips_old;

-- drop table trips    model.cs:4
-- HAZARD deletes data: all rows of trips
DROP TABLE public.trips;

-- create table trips    model.cs:4
CREATE TABLE public.trips (
    id integer NOT NULL,
    note text
) PARTITION BY RANGE (id);

-- alter column trips_old.id
-- HAZARD rewrites table: trips_old is rewritten under an exclusive lock
-- HAZARD may fail: a value of trips_old.id may not fit integer
ALTER TABLE public.trips_old
    ALTER COLUMN id TYPE integer;

-- create index trips_note    model.cs:3
CREATE INDEX trips_note ON public.trips (note);

-- attach partition trips_old    model.cs:11
-- HAZARD blocks reads: trips_old while its rows are checked
-- HAZARD may fail: trips_old may hold rows that are not FOR VALUES FROM (1) TO (10)
ALTER TABLE public.trips ATTACH PARTITION public.trips_old FOR VALUES FROM (1) TO (10);
