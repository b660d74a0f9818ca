-- alter column cars.note    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.note may not fit character varying(9)
ALTER TABLE public.cars
    ALTER COLUMN note TYPE character varying(9);
ALTER TABLE public.cars
    ALTER COLUMN note SET STORAGE EXTERNAL,
    ALTER COLUMN note SET COMPRESSION pglz;
