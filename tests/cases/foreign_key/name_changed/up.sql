-- rename foreign key cars.owned to cars.cars_owner_id_fkey    model.cs:5
ALTER TABLE public.cars RENAME CONSTRAINT owned TO cars_owner_id_fkey;
