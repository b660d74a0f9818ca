-- alter column cars.years    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN years DROP DEFAULT,
    ALTER COLUMN years TYPE bigint[],
    ALTER COLUMN years SET DEFAULT '{1,2}';
