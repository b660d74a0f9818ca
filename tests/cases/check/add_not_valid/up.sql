-- add check cars.cars_year_check    model.cs:2
ALTER TABLE public.cars ADD CONSTRAINT cars_year_check CHECK (year > 1885) NOT VALID;
