-- detach partition trips_2024    model.cs:11
ALTER TABLE public.trips DETACH PARTITION public.trips_2024;

-- drop column trips.note    model.cs:7
-- HAZARD deletes data: all values of trips.note
ALTER TABLE public.trips DROP COLUMN note;

-- drop column trips_2024.note
-- HAZARD deletes data: all values of trips_2024.note
ALTER TABLE public.trips_2024 DROP COLUMN note;

-- alter column trips.id    model.cs:5
-- HAZARD rewrites table: trips is rewritten under an exclusive lock
-- HAZARD may fail: a value of trips.id may not fit integer
ALTER TABLE public.trips
    ALTER COLUMN id TYPE integer;

-- alter column trips_2024.id
-- HAZARD rewrites table: trips_2024 is rewritten under an exclusive lock
-- HAZARD may fail: a value of trips_2024.id may not fit integer
ALTER TABLE public.trips_2024
    ALTER COLUMN id TYPE integer;

-- attach partition trips_2024    model.cs:11
-- HAZARD blocks reads: trips_2024 while its rows are checked
-- HAZARD may fail: trips_2024 may hold rows that are not FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
ALTER TABLE public.trips ATTACH PARTITION public.trips_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
