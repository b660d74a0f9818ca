-- add column cars.maker    model.cs:6
ALTER TABLE public.cars ADD COLUMN maker text;

-- drop column cars.brand
-- HAZARD deletes data: all values of cars.brand
ALTER TABLE public.cars DROP COLUMN brand;
