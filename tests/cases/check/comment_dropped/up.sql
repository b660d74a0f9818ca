-- alter check cars.cars_year_check    model.cs:2
COMMENT ON CONSTRAINT cars_year_check ON public.cars IS NULL;
