-- drop inheritance cars    model.cs:11
ALTER TABLE public.cars NO INHERIT public.vehicles;

-- drop check cars.has_wheels    model.cs:9
ALTER TABLE public.cars DROP CONSTRAINT has_wheels;

-- alter column cars.wheels    model.cs:14
ALTER TABLE public.cars
    ALTER COLUMN wheels DROP NOT NULL;
