-- alter column cars.year    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN year DROP DEFAULT;
