-- drop column cars.age    model.cs:2
-- HAZARD deletes data: all values of cars.age
ALTER TABLE public.cars DROP COLUMN age;

-- add column cars.age    model.cs:2
-- HAZARD rewrites table: cars is rewritten under an exclusive lock to compute age
ALTER TABLE public.cars ADD COLUMN age integer GENERATED ALWAYS AS ((2020 - year)) STORED;
