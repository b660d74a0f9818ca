-- add column cars.age
-- HAZARD rewrites table: cars is rewritten under an exclusive lock to compute age
ALTER TABLE public.cars ADD COLUMN age integer GENERATED ALWAYS AS ((2020 - year)) STORED;
