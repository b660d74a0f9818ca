-- alter column cars.id    model.cs:4
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.id may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN id TYPE integer;

-- alter column cars.miles    model.cs:7
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.miles may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN miles DROP DEFAULT,
    ALTER COLUMN miles TYPE integer,
    ALTER COLUMN miles SET DEFAULT 0;
