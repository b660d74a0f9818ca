-- alter unique cars.cars_plate_key    model.cs:2
COMMENT ON CONSTRAINT cars_plate_key ON public.cars IS 'one each';
