-- alter primary key cars.cars_pkey    model.cs:2
COMMENT ON CONSTRAINT cars_pkey ON public.cars IS 'the plate';
