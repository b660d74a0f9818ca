-- alter column cars.code    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN code TYPE character(3);

-- alter column cars.make    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN make TYPE character varying(20);

-- alter column cars.price    model.cs:11
ALTER TABLE public.cars
    ALTER COLUMN price TYPE numeric(8,2);
