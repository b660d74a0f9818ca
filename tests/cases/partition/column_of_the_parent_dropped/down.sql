-- add column trips.note
ALTER TABLE public.trips ADD COLUMN note text;
