-- rename check cars.plausible to cars.cars_year_check    model.cs:2
ALTER TABLE public.cars RENAME CONSTRAINT plausible TO cars_year_check;
