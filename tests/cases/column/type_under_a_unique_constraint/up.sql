-- alter column cars.plate    model.cs:2
ALTER TABLE public.cars
    ALTER COLUMN plate TYPE text;
