-- alter column cars.id    model.cs:2
ALTER TABLE public.cars
    ALTER COLUMN id DROP IDENTITY,
    ALTER COLUMN id SET DEFAULT 0;
