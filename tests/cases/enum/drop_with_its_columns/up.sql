-- drop column cars.colour
-- HAZARD deletes data: all values of cars.colour
ALTER TABLE public.cars DROP COLUMN colour;

-- drop column cars.colours
-- HAZARD deletes data: all values of cars.colours
ALTER TABLE public.cars DROP COLUMN colours;

-- drop enum colour
DROP TYPE public.colour;
