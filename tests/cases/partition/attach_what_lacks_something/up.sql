-- alter column trips_2024.id
-- HAZARD blocks reads: trips_2024 while its rows are checked for NULL
-- HAZARD may fail: trips_2024.id may hold NULL
ALTER TABLE public.trips_2024
    ALTER COLUMN id SET NOT NULL;

-- add column trips_2024.note
ALTER TABLE public.trips_2024 ADD COLUMN note text DEFAULT 'x' NOT NULL;

-- drop column trips_2024.other
-- HAZARD deletes data: all values of trips_2024.other
ALTER TABLE public.trips_2024 DROP COLUMN other;

-- add check trips_2024.positive
-- HAZARD blocks reads: trips_2024 while its rows are checked
-- HAZARD may fail: trips_2024 may hold rows that break positive
ALTER TABLE public.trips_2024 ADD CONSTRAINT positive CHECK (id > 0);

-- attach partition trips_2024    model.cs:13
-- HAZARD blocks reads: trips_2024 while its rows are checked
-- HAZARD may fail: trips_2024 may hold rows that are not FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
ALTER TABLE public.trips ATTACH PARTITION public.trips_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
