-- alter column cars.years    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.years may not fit integer[]
ALTER TABLE public.cars
    ALTER COLUMN years DROP DEFAULT,
    ALTER COLUMN years TYPE integer[],
    ALTER COLUMN years SET DEFAULT '{1,2}'::integer[];
