-- drop column vehicles.wheels
-- HAZARD deletes data: all values of vehicles.wheels
ALTER TABLE ONLY public.vehicles DROP COLUMN wheels;

-- drop column boats.wheels
-- HAZARD deletes data: all values of boats.wheels
ALTER TABLE public.boats DROP COLUMN wheels;

-- alter column cars.wheels    model.cs:12
ALTER TABLE public.cars
    ALTER COLUMN wheels SET DEFAULT 4;
