-- add column cars.year
-- HAZARD invents values: the rows that cars has get 0 as year, whatever they held before
ALTER TABLE public.cars ADD COLUMN year integer DEFAULT 0 NOT NULL;
ALTER TABLE public.cars ALTER COLUMN year DROP DEFAULT;

-- alter view a    sql/declared.sql:1
CREATE OR REPLACE VIEW a AS SELECT id, model, year FROM cars;
