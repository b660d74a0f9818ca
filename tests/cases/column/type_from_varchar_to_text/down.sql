-- alter column cars.make    model.cs:2
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.make may not fit character varying(40)
ALTER TABLE public.cars
    ALTER COLUMN make TYPE character varying(40);
