-- alter column cars.plate    model.cs:2
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.plate may not fit character varying(10)
ALTER TABLE public.cars
    ALTER COLUMN plate TYPE character varying(10);
