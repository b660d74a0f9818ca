-- drop view a    sql/declared.sql:1
DROP VIEW public.a;

-- drop column cars.year
-- HAZARD deletes data: all values of cars.year
ALTER TABLE public.cars DROP COLUMN year;

-- create view a    sql/declared.sql:1
CREATE VIEW a AS SELECT id, model FROM cars;
