-- drop column vehicles.wheels    model.cs:6
-- HAZARD deletes data: all values of vehicles.wheels
ALTER TABLE ONLY public.vehicles DROP COLUMN wheels;
