-- drop column cars.year
-- HAZARD deletes data: all values of cars.year
ALTER TABLE public.cars DROP COLUMN year;
