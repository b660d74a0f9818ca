-- add column cars.wheels
ALTER TABLE public.cars ADD COLUMN wheels integer DEFAULT 4 NOT NULL;

-- add column vehicles.wheels
ALTER TABLE public.vehicles ADD COLUMN wheels integer DEFAULT 4 NOT NULL;

-- add check vehicles.has_wheels
-- HAZARD blocks reads: vehicles while its rows are checked
-- HAZARD may fail: vehicles may hold rows that break has_wheels
ALTER TABLE public.vehicles ADD CONSTRAINT has_wheels CHECK ((wheels > 0));
