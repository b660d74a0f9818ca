-- alter column cars.make    model.cs:2
-- HAZARD may fail: cars.make may hold NULL, and cars is scanned under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN make SET NOT NULL;
