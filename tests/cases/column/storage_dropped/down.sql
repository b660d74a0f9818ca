-- alter column cars.note    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN note SET STORAGE EXTERNAL;
