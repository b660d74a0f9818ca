-- alter column trips.id    model.cs:5
-- HAZARD rewrites table: trips is rewritten under an exclusive lock
-- HAZARD may fail: a value of trips.id may not fit integer
ALTER TABLE public.trips
    ALTER COLUMN id TYPE integer;

-- alter column trips.note    model.cs:7
-- HAZARD rewrites table: trips is rewritten under an exclusive lock
-- HAZARD may fail: a value of trips.note may not fit character varying(9)
ALTER TABLE public.trips
    ALTER COLUMN note DROP DEFAULT,
    ALTER COLUMN note DROP NOT NULL,
    ALTER COLUMN note TYPE character varying(9);
