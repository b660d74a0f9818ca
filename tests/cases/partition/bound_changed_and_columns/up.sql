-- detach partition trips_2024    model.cs:11
ALTER TABLE public.trips DETACH PARTITION public.trips_2024;

-- alter column trips.id    model.cs:5
-- HAZARD rewrites table: trips is rewritten under an exclusive lock
ALTER TABLE public.trips
    ALTER COLUMN id TYPE bigint;

-- alter column trips_2024.id
-- HAZARD rewrites table: trips_2024 is rewritten under an exclusive lock
ALTER TABLE public.trips_2024
    ALTER COLUMN id TYPE bigint;

-- add column trips_2024.note
ALTER TABLE public.trips_2024 ADD COLUMN note text;

-- add column trips.note    model.cs:7
ALTER TABLE public.trips ADD COLUMN note text;

-- attach partition trips_2024    model.cs:11
-- HAZARD blocks reads: trips_2024 while its rows are checked
-- HAZARD may fail: trips_2024 may hold rows that are not FOR VALUES FROM ('2024-01-01') TO ('2026-01-01')
ALTER TABLE public.trips ATTACH PARTITION public.trips_2024 FOR VALUES FROM ('2024-01-01') TO ('2026-01-01');
