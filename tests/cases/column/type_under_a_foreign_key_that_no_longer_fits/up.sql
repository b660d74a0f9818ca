-- drop foreign key cars.cars_owner_id_fkey    model.cs:5
ALTER TABLE public.cars DROP CONSTRAINT cars_owner_id_fkey;

-- alter column cars.owner_id    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN owner_id TYPE text;

-- alter column owners.id    model.cs:2
-- HAZARD rewrites table: owners is rewritten under an exclusive lock
ALTER TABLE public.owners
    ALTER COLUMN id TYPE text;

-- add foreign key cars.cars_owner_id_fkey    model.cs:5
-- HAZARD blocks writes: cars and owners while rows are checked
-- HAZARD may fail: cars may hold rows that break cars_owner_id_fkey
ALTER TABLE public.cars ADD CONSTRAINT cars_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.owners (id);
