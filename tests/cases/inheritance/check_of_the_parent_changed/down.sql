-- drop check vehicles.has_wheels    model.cs:2
ALTER TABLE public.vehicles DROP CONSTRAINT has_wheels;

-- add check vehicles.has_wheels    model.cs:2
-- HAZARD blocks reads: vehicles while its rows are checked
-- HAZARD may fail: vehicles may hold rows that break has_wheels
ALTER TABLE public.vehicles ADD CONSTRAINT has_wheels CHECK ((wheels > 0));
