-- alter column cars.code    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.code may not fit character(2)
ALTER TABLE public.cars
    ALTER COLUMN code TYPE character(2);

-- alter column cars.make    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.make may not fit character varying(10)
ALTER TABLE public.cars
    ALTER COLUMN make TYPE character varying(10);

-- alter column cars.price    model.cs:11
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.price may not fit numeric(6,2)
ALTER TABLE public.cars
    ALTER COLUMN price TYPE numeric(6,2);
