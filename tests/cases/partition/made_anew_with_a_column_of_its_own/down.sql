-- drop table trips_2024    model.cs:10
-- HAZARD deletes data: all rows of trips_2024
DROP TABLE public.trips_2024;

-- drop column trips.note    model.cs:6
-- HAZARD deletes data: all values of trips.note
ALTER TABLE public.trips DROP COLUMN note;

-- create table trips_2024    model.cs:10
-- HAZARD blocks reads: trips_2024 while its rows are checked
-- HAZARD may fail: trips_2024 may hold rows that are not FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
CREATE TABLE public.trips_2024 PARTITION OF public.trips FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (id);
