-- add column vehicles.wheels
ALTER TABLE public.vehicles ADD COLUMN wheels integer;
