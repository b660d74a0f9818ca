-- drop foreign key cars.cars_owner_id_fkey    model.cs:5
ALTER TABLE public.cars DROP CONSTRAINT cars_owner_id_fkey;
