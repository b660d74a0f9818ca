-- drop primary key cars.cars_pkey    model.cs:11
ALTER TABLE public.cars DROP CONSTRAINT cars_pkey;

-- alter column vehicles.code    model.cs:4
-- HAZARD rewrites table: vehicles is rewritten under an exclusive lock
-- HAZARD may fail: a value of vehicles.code may not fit integer
ALTER TABLE public.vehicles
    ALTER COLUMN code TYPE integer;

-- alter column cars.code    model.cs:11
ALTER TABLE public.cars
    ALTER COLUMN code DROP IDENTITY,
    ALTER COLUMN code DROP NOT NULL;
