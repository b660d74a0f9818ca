-- alter column cars.id    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN id DROP IDENTITY;
