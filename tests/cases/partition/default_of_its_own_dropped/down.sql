-- alter column trips_2024.note
-- HAZARD invents values: the rows of trips_2024 that hold NULL get 'x'::text as note
-- HAZARD rewrites table: these rows of trips_2024 are updated, and its triggers fire
-- HAZARD blocks reads: trips_2024 while its rows are checked for NULL
UPDATE public.trips_2024 SET note = 'x'::text WHERE note IS NULL;
ALTER TABLE public.trips_2024
    ALTER COLUMN note SET NOT NULL,
    ALTER COLUMN note SET DEFAULT 'x'::text;
