-- alter foreign key cars.cars_other_fkey    model.cs:6
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break cars_other_fkey
ALTER TABLE public.cars ALTER CONSTRAINT cars_other_fkey ENFORCED;
