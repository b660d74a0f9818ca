-- drop column cars.colour
-- HAZARD deletes data: all values of cars.colour
ALTER TABLE public.cars DROP COLUMN colour;

-- drop column cars.doors
-- HAZARD deletes data: all values of cars.doors
ALTER TABLE public.cars DROP COLUMN doors;

-- drop column cars.extra
-- HAZARD deletes data: all values of cars.extra
ALTER TABLE public.cars DROP COLUMN extra;

-- drop column cars.made
-- HAZARD deletes data: all values of cars.made
ALTER TABLE public.cars DROP COLUMN made;

-- drop column cars.name
-- HAZARD deletes data: all values of cars.name
ALTER TABLE public.cars DROP COLUMN name;

-- drop column cars.owner
-- HAZARD deletes data: all values of cars.owner
ALTER TABLE public.cars DROP COLUMN owner;

-- drop column cars.size
-- HAZARD deletes data: all values of cars.size
ALTER TABLE public.cars DROP COLUMN size;

-- drop column cars.span
-- HAZARD deletes data: all values of cars.span
ALTER TABLE public.cars DROP COLUMN span;

-- drop column cars.tags
-- HAZARD deletes data: all values of cars.tags
ALTER TABLE public.cars DROP COLUMN tags;
