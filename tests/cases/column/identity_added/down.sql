-- alter column cars.id    model.cs:2
ALTER TABLE public.cars
    ALTER COLUMN id DROP IDENTITY;
