-- alter column cars.data    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD deletes data: cars.data keeps only what fits jsonb: spaces, the order of keys and keys that repeat are gone
ALTER TABLE public.cars
    ALTER COLUMN data DROP DEFAULT,
    ALTER COLUMN data TYPE jsonb,
    ALTER COLUMN data SET DEFAULT '{}';
