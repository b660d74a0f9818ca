-- add check cars.cars_year_check    model.cs:2
-- HAZARD may fail: cars may hold rows that break cars_year_check; it is scanned under an exclusive lock
ALTER TABLE public.cars ADD CONSTRAINT cars_year_check CHECK (year > 1885);
