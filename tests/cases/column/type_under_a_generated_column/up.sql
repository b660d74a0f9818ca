-- drop index ix_cars_label    model.cs:2
DROP INDEX public.ix_cars_label;

-- drop column cars.label    model.cs:8
ALTER TABLE public.cars DROP COLUMN label;

-- alter column cars.make    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN make TYPE text;

-- add column cars.label    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock to compute label
ALTER TABLE public.cars ADD COLUMN label text GENERATED ALWAYS AS (upper(make)) STORED;
COMMENT ON COLUMN public.cars.label IS 'to print';

-- create index ix_cars_label    model.cs:2
-- HAZARD blocks writes: cars while ix_cars_label is built
CREATE INDEX ix_cars_label ON public.cars (label);
