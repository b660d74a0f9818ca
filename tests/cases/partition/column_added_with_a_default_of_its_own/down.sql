-- drop column trips.note    model.cs:7
-- HAZARD deletes data: all values of trips.note
ALTER TABLE public.trips DROP COLUMN note;
