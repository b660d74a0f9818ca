-- drop foreign key cars.cars_owner_id_fkey
ALTER TABLE public.cars DROP CONSTRAINT cars_owner_id_fkey;
