-- drop rule cars.noted    sql/declared.sql:2
DROP RULE noted ON public.cars;

-- alter column cars.year    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.year may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN year TYPE integer;

-- add rule cars.noted    sql/declared.sql:2
CREATE RULE noted AS ON DELETE TO cars DO ALSO INSERT INTO log VALUES (OLD.year);
COMMENT ON RULE noted ON public.cars IS 'noted';
