-- drop primary key cars.cars_pkey    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT cars_pkey;
