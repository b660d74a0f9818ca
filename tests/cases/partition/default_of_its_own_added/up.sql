-- alter column trips_2024.note    model.cs:13
-- HAZARD blocks reads: trips_2024 while its rows are checked for NULL
-- HAZARD may fail: trips_2024.note may hold NULL
ALTER TABLE public.trips_2024
    ALTER COLUMN note SET NOT NULL,
    ALTER COLUMN note SET DEFAULT 'x';
