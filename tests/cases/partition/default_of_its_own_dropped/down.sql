-- alter column trips_2024.note
-- HAZARD may fail: trips_2024.note may hold NULL, and trips_2024 is scanned under an exclusive lock
ALTER TABLE public.trips_2024
    ALTER COLUMN note SET NOT NULL,
    ALTER COLUMN note SET DEFAULT 'x'::text;
