-- drop foreign key cars.cars_owner_id_fkey
ALTER TABLE public.cars DROP CONSTRAINT cars_owner_id_fkey;

-- drop table owners
-- HAZARD deletes data: all rows of owners
DROP TABLE public.owners;
