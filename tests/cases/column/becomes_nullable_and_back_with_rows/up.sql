-- alter column cars.colour    model.cs:8
ALTER TABLE public.cars
    ALTER COLUMN colour DROP NOT NULL;

-- alter column cars.doors    model.cs:6
ALTER TABLE public.cars
    ALTER COLUMN doors DROP NOT NULL;
