-- drop check vehicles.has_wheels    model.cs:2
ALTER TABLE public.vehicles DROP CONSTRAINT has_wheels;

-- drop column vehicles.doors    model.cs:5
-- HAZARD deletes data: all values of vehicles.doors
ALTER TABLE public.vehicles DROP COLUMN doors;

-- alter column vehicles.wheels    model.cs:7
-- HAZARD rewrites table: vehicles is rewritten under an exclusive lock
-- HAZARD may fail: a value of vehicles.wheels may not fit integer
ALTER TABLE public.vehicles
    ALTER COLUMN wheels DROP DEFAULT,
    ALTER COLUMN wheels TYPE integer,
    ALTER COLUMN wheels SET DEFAULT 4;

-- add check vehicles.has_wheels    model.cs:2
-- HAZARD blocks reads: vehicles while its rows are checked
-- HAZARD may fail: vehicles may hold rows that break has_wheels
ALTER TABLE public.vehicles ADD CONSTRAINT has_wheels CHECK ((wheels > 0));
