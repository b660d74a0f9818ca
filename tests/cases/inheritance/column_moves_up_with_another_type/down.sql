-- drop column vehicles.doubled    model.cs:8
ALTER TABLE ONLY public.vehicles DROP COLUMN doubled;

-- drop column vehicles.wheels    model.cs:6
-- HAZARD deletes data: all values of vehicles.wheels
ALTER TABLE ONLY public.vehicles DROP COLUMN wheels;

-- alter column cars.wheels
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN wheels TYPE text;
