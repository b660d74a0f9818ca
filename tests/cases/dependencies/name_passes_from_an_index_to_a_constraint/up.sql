-- drop index one
DROP INDEX public.one;

-- add unique cars.one    model.cs:2
-- HAZARD blocks reads: cars while one is built
-- HAZARD may fail: existing rows may break one
ALTER TABLE public.cars ADD CONSTRAINT one UNIQUE (plate);
