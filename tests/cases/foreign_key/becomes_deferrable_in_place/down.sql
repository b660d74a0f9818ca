-- alter foreign key cars.cars_owner_id_fkey    model.cs:5
-- HAZARD may fail: cars may hold rows that break cars_owner_id_fkey
ALTER TABLE public.cars ALTER CONSTRAINT cars_owner_id_fkey NOT DEFERRABLE;
