-- alter column cars.year    model.cs:2
ALTER TABLE public.cars
    ALTER COLUMN year SET NOT NULL;

-- drop check cars.year_is_there
ALTER TABLE public.cars DROP CONSTRAINT year_is_there;
