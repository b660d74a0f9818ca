-- drop table trips_2024    model.cs:10
-- HAZARD deletes data: all rows of trips_2024
DROP TABLE public.trips_2024;

-- add column trips.note    model.cs:6
ALTER TABLE public.trips ADD COLUMN note text;

-- create table trips_2024    model.cs:10
-- HAZARD blocks reads: trips_2024 while its rows are checked
-- HAZARD may fail: trips_2024 may hold rows that are not FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
CREATE TABLE public.trips_2024 PARTITION OF public.trips (
    note DEFAULT 'x'
) FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
