-- alter column cars.data    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN data DROP DEFAULT,
    ALTER COLUMN data TYPE json,
    ALTER COLUMN data SET DEFAULT '{}'::json;
