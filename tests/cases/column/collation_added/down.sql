-- alter column cars.make    model.cs:6
ALTER TABLE public.cars
    ALTER COLUMN make DROP DEFAULT,
    ALTER COLUMN make TYPE text,
    ALTER COLUMN make SET DEFAULT 'Ford'::text;
