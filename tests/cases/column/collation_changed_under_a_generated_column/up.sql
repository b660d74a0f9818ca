-- drop column cars.upper_name    model.cs:5
ALTER TABLE public.cars DROP COLUMN upper_name;

-- alter column cars.name    model.cs:4
ALTER TABLE public.cars
    ALTER COLUMN name TYPE text COLLATE "C";

-- add column cars.upper_name    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock to compute upper_name
ALTER TABLE public.cars ADD COLUMN upper_name text GENERATED ALWAYS AS (upper(name)) STORED;
