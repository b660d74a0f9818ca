-- drop view wheels    sql/views.sql:1
DROP VIEW public.wheels;

-- rename column cars.wheels to cars.wheels__old
ALTER TABLE public.cars RENAME COLUMN wheels TO wheels__old;

-- add column vehicles.wheels
ALTER TABLE public.vehicles ADD COLUMN wheels integer;

-- drop column cars.wheels__old
-- HAZARD rewrites table: all rows of cars are updated to move their values to wheels, and its triggers fire
UPDATE public.cars SET wheels = wheels__old;
ALTER TABLE public.cars DROP COLUMN wheels__old;

-- create view wheels    sql/views.sql:1
CREATE VIEW public.wheels AS SELECT wheels FROM public.cars;
