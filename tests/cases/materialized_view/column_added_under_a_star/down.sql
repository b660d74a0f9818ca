-- drop materialized view all_cars    sql/view.sql:1
DROP MATERIALIZED VIEW public.all_cars;

-- drop column cars.year    model.cs:2
-- HAZARD deletes data: all values of cars.year
ALTER TABLE public.cars DROP COLUMN year;

-- create materialized view all_cars    sql/view.sql:1
CREATE MATERIALIZED VIEW all_cars AS SELECT * FROM cars;
