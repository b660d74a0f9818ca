-- drop foreign key cars.cars_owner_id_fkey    model.cs:5
ALTER TABLE public.cars DROP CONSTRAINT cars_owner_id_fkey;

-- add foreign key cars.cars_owner_id_fkey    model.cs:5
-- HAZARD blocks writes: cars and owners while rows are checked
-- HAZARD may fail: cars may hold rows that break cars_owner_id_fkey
ALTER TABLE public.cars ADD CONSTRAINT cars_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.owners (id) ON DELETE SET NULL;
COMMENT ON CONSTRAINT cars_owner_id_fkey ON public.cars IS 'whose';
