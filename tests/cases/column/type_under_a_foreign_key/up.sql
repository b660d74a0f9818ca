-- alter column cars.owner_id    model.cs:9
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN owner_id TYPE bigint;

-- alter column owners.id    model.cs:5
-- HAZARD rewrites table: owners is rewritten under an exclusive lock
ALTER TABLE public.owners
    ALTER COLUMN id TYPE bigint;
