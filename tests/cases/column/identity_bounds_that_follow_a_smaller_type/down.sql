-- alter column cars.id    model.cs:4
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN id TYPE bigint;
ALTER TABLE public.cars
    ALTER COLUMN id SET MAXVALUE 5000000000;
