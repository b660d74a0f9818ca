-- drop materialized view all_cars    sql/view.sql:1
DROP MATERIALIZED VIEW public.all_cars;

-- add column cars.year    model.cs:2
ALTER TABLE public.cars ADD COLUMN year integer;

-- create materialized view all_cars    sql/view.sql:1
CREATE MATERIALIZED VIEW all_cars AS SELECT * FROM cars;
