-- drop unique cars.cars_model_key    model.cs:5
ALTER TABLE public.cars DROP CONSTRAINT cars_model_key;

-- alter primary key cars.cars_pkey    model.cs:4
COMMENT ON CONSTRAINT cars_pkey ON public.cars IS NULL;
COMMENT ON INDEX public.cars_pkey IS 'old';
