-- rename check cars.cars_year_check to cars.plausible
ALTER TABLE public.cars RENAME CONSTRAINT cars_year_check TO plausible;
