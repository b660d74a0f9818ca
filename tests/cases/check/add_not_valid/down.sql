-- drop check cars.cars_year_check    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT cars_year_check;
