-- alter column cars.id    model.cs:2
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.id may not fit smallint
ALTER TABLE public.cars
    ALTER COLUMN id TYPE smallint;
