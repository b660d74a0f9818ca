-- drop view plates    sql/view.sql:1
DROP VIEW public.plates;

-- alter column cars.plate    model.cs:2
ALTER TABLE public.cars
    ALTER COLUMN plate TYPE text;

-- create view plates    sql/view.sql:1
CREATE VIEW plates AS SELECT plate FROM cars;
