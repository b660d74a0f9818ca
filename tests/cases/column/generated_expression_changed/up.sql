-- drop index ix_cars_age    model.cs:2
DROP INDEX public.ix_cars_age;

-- drop column cars.age    model.cs:8
ALTER TABLE public.cars DROP COLUMN age;

-- add column cars.age    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock to compute age
ALTER TABLE public.cars ADD COLUMN age integer GENERATED ALWAYS AS (2025 - year) STORED;
COMMENT ON COLUMN public.cars.age IS 'in years';

-- create index ix_cars_age    model.cs:2
-- HAZARD blocks writes: cars while ix_cars_age is built
CREATE INDEX ix_cars_age ON public.cars (age);
