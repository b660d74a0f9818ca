-- alter column cars.wheels    model.cs:14
-- HAZARD may fail: cars.wheels may hold NULL, and cars is scanned under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN wheels SET NOT NULL;

-- add check cars.has_wheels    model.cs:9
-- HAZARD may fail: cars may hold rows that break has_wheels; it is scanned under an exclusive lock
ALTER TABLE public.cars ADD CONSTRAINT has_wheels CHECK (wheels > 0);

-- create inheritance cars    model.cs:11
ALTER TABLE public.cars INHERIT public.vehicles;
