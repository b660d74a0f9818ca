-- drop column cars.note    model.cs:5
-- HAZARD deletes data: all values of cars.note
ALTER TABLE public.cars DROP COLUMN note;
