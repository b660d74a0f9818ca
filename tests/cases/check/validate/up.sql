-- alter check cars.cars_year_check    model.cs:2
-- HAZARD may fail: cars may hold rows that break cars_year_check
ALTER TABLE public.cars VALIDATE CONSTRAINT cars_year_check;
