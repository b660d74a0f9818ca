-- alter column cars.id    model.cs:4
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN id TYPE bigint;

-- alter column cars.miles    model.cs:7
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN miles DROP DEFAULT,
    ALTER COLUMN miles TYPE bigint,
    ALTER COLUMN miles SET DEFAULT 0;
