-- drop column vehicles.wheels    model.cs:6
-- HAZARD deletes data: all values of vehicles.wheels
ALTER TABLE ONLY public.vehicles DROP COLUMN wheels;

-- alter column cars.wheels
ALTER TABLE public.cars
    ALTER COLUMN wheels SET DEFAULT 4;
