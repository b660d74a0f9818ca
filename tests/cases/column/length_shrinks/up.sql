-- alter column cars.at    model.cs:11
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD deletes data: cars.at keeps only what fits timestamp(3) with time zone: fractions of a second are rounded to 3 digits
ALTER TABLE public.cars
    ALTER COLUMN at TYPE timestamp(3) with time zone;

-- alter column cars.make    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.make may not fit character varying(10)
ALTER TABLE public.cars
    ALTER COLUMN make TYPE character varying(10);

-- alter column cars.price    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD deletes data: cars.price keeps only what fits numeric(6,1): fractions are rounded
ALTER TABLE public.cars
    ALTER COLUMN price TYPE numeric(6,1);
