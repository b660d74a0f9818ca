-- alter column cars.make    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN make SET DEFAULT 'Ford'::text;
