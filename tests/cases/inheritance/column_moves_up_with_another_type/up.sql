-- rename column cars.doubled to cars.doubled__old
ALTER TABLE public.cars RENAME COLUMN doubled TO doubled__old;

-- drop column cars.doubled__old
ALTER TABLE public.cars DROP COLUMN doubled__old;

-- rename column cars.wheels to cars.wheels__old
ALTER TABLE public.cars RENAME COLUMN wheels TO wheels__old;

-- add column vehicles.doubled    model.cs:8
-- HAZARD rewrites table: vehicles is rewritten under an exclusive lock to compute doubled
ALTER TABLE public.vehicles ADD COLUMN doubled integer GENERATED ALWAYS AS (id * 2) STORED;

-- add column vehicles.wheels    model.cs:6
ALTER TABLE public.vehicles ADD COLUMN wheels integer;

-- drop column cars.wheels__old
-- HAZARD rewrites table: all rows of cars are updated to move their values to wheels, and its triggers fire
-- HAZARD may fail: a value of cars.wheels may not fit integer
UPDATE public.cars SET wheels = wheels__old::integer;
ALTER TABLE public.cars DROP COLUMN wheels__old;
