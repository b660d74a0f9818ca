-- add column cars.year
-- HAZARD may fail: cars must be empty: year is NOT NULL and has no default
ALTER TABLE public.cars ADD COLUMN year integer NOT NULL;

-- alter view a    sql/declared.sql:1
CREATE OR REPLACE VIEW a AS SELECT id, model, year FROM cars;
