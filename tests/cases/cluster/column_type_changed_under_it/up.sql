-- alter column cars.make    model.cs:6
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.make may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN make TYPE integer;
