-- alter column trips.id    model.cs:5
-- HAZARD rewrites table: trips is rewritten under an exclusive lock
ALTER TABLE public.trips
    ALTER COLUMN id TYPE bigint;

-- alter column trips.note    model.cs:7
-- HAZARD blocks reads: trips while its rows are checked for NULL
-- HAZARD may fail: trips.note may hold NULL
ALTER TABLE public.trips
    ALTER COLUMN note TYPE text,
    ALTER COLUMN note SET NOT NULL,
    ALTER COLUMN note SET DEFAULT 'x';
