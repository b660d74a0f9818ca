-- add column cars.brand
ALTER TABLE public.cars ADD COLUMN brand text;

-- drop column cars.maker    model.cs:6
-- HAZARD deletes data: all values of cars.maker
ALTER TABLE public.cars DROP COLUMN maker;
