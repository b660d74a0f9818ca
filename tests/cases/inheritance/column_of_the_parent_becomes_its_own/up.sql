-- drop column vehicles.wheels
-- HAZARD deletes data: all values of vehicles.wheels
ALTER TABLE public.vehicles DROP COLUMN wheels;
