-- drop check vehicles.has_wheels
ALTER TABLE public.vehicles DROP CONSTRAINT has_wheels;

-- drop column vehicles.wheels
-- HAZARD deletes data: all values of vehicles.wheels
ALTER TABLE public.vehicles DROP COLUMN wheels;

-- drop column cars.wheels
-- HAZARD deletes data: all values of cars.wheels
ALTER TABLE public.cars DROP COLUMN wheels;
