-- alter column cars.make    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN make TYPE text COLLATE "POSIX";
