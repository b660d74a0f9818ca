-- alter column cars.owner_id    model.cs:9
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.owner_id may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN owner_id TYPE integer;

-- alter column owners.id    model.cs:5
-- HAZARD rewrites table: owners is rewritten under an exclusive lock
-- HAZARD may fail: a value of owners.id may not fit integer
ALTER TABLE public.owners
    ALTER COLUMN id TYPE integer;
