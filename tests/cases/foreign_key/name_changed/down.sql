-- rename foreign key cars.cars_owner_id_fkey to cars.owned
ALTER TABLE public.cars RENAME CONSTRAINT cars_owner_id_fkey TO owned;
