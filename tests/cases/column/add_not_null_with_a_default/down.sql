-- drop column cars.year    model.cs:7
-- HAZARD deletes data: all values of cars.year
ALTER TABLE public.cars DROP COLUMN year;
