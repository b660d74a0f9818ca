-- alter column cars.colours    model.cs:2
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN colours TYPE text[] USING CASE WHEN colours IS NOT NULL THEN ARRAY[colours] END;
