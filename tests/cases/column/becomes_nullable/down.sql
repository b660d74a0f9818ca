-- alter column cars.make    model.cs:2
-- HAZARD blocks reads: cars while its rows are checked for NULL
-- HAZARD may fail: cars.make may hold NULL
ALTER TABLE public.cars
    ALTER COLUMN make SET NOT NULL;
