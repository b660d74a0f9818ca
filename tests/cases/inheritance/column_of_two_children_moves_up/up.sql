-- rename column bikes.wheels to bikes.wheels__old
ALTER TABLE public.bikes RENAME COLUMN wheels TO wheels__old;

-- rename column cars.wheels to cars.wheels__old
ALTER TABLE public.cars RENAME COLUMN wheels TO wheels__old;

-- add column vehicles.wheels    model.cs:6
ALTER TABLE public.vehicles ADD COLUMN wheels integer;

-- drop column bikes.wheels__old
-- HAZARD rewrites table: all rows of bikes are updated to move their values to wheels, and its triggers fire
UPDATE public.bikes SET wheels = wheels__old;
ALTER TABLE public.bikes DROP COLUMN wheels__old;

-- drop column cars.wheels__old
-- HAZARD rewrites table: all rows of cars are updated to move their values to wheels, and its triggers fire
UPDATE public.cars SET wheels = wheels__old;
ALTER TABLE public.cars DROP COLUMN wheels__old;

-- alter column vehicles.wheels    model.cs:6
-- HAZARD blocks reads: vehicles while its rows are checked for NULL
-- HAZARD may fail: vehicles.wheels may hold NULL
ALTER TABLE public.vehicles
    ALTER COLUMN wheels SET NOT NULL;
