-- alter column cars.at    model.cs:11
ALTER TABLE public.cars
    ALTER COLUMN at TYPE timestamp with time zone;

-- alter column cars.make    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN make TYPE character varying(20);

-- alter column cars.price    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN price TYPE numeric(8,2);
