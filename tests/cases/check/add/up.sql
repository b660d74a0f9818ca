-- add check cars.cars_year_check    model.cs:2
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break cars_year_check
ALTER TABLE public.cars ADD CONSTRAINT cars_year_check CHECK (year > 1885);
