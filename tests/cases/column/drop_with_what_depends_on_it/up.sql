-- drop foreign key cars.cars_owner_id_fkey
ALTER TABLE public.cars DROP CONSTRAINT cars_owner_id_fkey;

-- drop index ix_cars_id
DROP INDEX public.ix_cars_id;

-- drop index ix_cars_year
DROP INDEX public.ix_cars_year;

-- drop check cars.cars_year_check
ALTER TABLE public.cars DROP CONSTRAINT cars_year_check;

-- drop column cars.age
ALTER TABLE public.cars DROP COLUMN age;

-- drop column cars.owner_id
-- HAZARD deletes data: all values of cars.owner_id
ALTER TABLE public.cars DROP COLUMN owner_id;

-- drop column cars.year
-- HAZARD deletes data: all values of cars.year
ALTER TABLE public.cars DROP COLUMN year;
