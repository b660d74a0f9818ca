-- alter column cars.make    model.cs:2
ALTER TABLE public.cars
    ALTER COLUMN make DROP DEFAULT;
