-- drop check vehicles.has_wheels    model.cs:2
ALTER TABLE public.vehicles DROP CONSTRAINT has_wheels;

-- alter column vehicles.wheels    model.cs:6
-- HAZARD rewrites table: vehicles is rewritten under an exclusive lock
ALTER TABLE public.vehicles
    ALTER COLUMN wheels DROP DEFAULT,
    ALTER COLUMN wheels TYPE bigint,
    ALTER COLUMN wheels SET DEFAULT 6;

-- add check vehicles.has_wheels    model.cs:2
-- HAZARD blocks reads: vehicles while its rows are checked
-- HAZARD may fail: vehicles may hold rows that break has_wheels
ALTER TABLE public.vehicles ADD CONSTRAINT has_wheels CHECK (wheels > 0);
