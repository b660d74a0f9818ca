-- alter column cars.wheels    model.cs:14
-- HAZARD blocks reads: cars while its rows are checked for NULL
-- HAZARD may fail: cars.wheels may hold NULL
ALTER TABLE public.cars
    ALTER COLUMN wheels SET NOT NULL;

-- add check cars.has_wheels    model.cs:9
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break has_wheels
ALTER TABLE public.cars ADD CONSTRAINT has_wheels CHECK (wheels > 0);

-- create inheritance cars    model.cs:11
ALTER TABLE public.cars INHERIT public.vehicles;
