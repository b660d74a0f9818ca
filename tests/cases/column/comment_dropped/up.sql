-- alter column cars.make    model.cs:2
COMMENT ON COLUMN public.cars.make IS NULL;
