-- drop primary key cars.cars_pkey
ALTER TABLE public.cars DROP CONSTRAINT cars_pkey;
