-- drop check cars.cars_year_check
ALTER TABLE public.cars DROP CONSTRAINT cars_year_check;
