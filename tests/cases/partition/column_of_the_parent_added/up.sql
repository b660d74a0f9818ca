-- add column trips.note    model.cs:7
-- HAZARD may fail: trips must be empty: note is NOT NULL and has no default
ALTER TABLE public.trips ADD COLUMN note text NOT NULL;
