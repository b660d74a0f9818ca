-- drop column trips.note
-- HAZARD deletes data: all values of trips.note
ALTER TABLE public.trips DROP COLUMN note;
