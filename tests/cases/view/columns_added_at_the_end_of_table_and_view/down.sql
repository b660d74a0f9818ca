-- drop view a    sql/declared.sql:1
DROP VIEW public.a;

-- drop column cars.price    model.cs:10
-- HAZARD deletes data: all values of cars.price
ALTER TABLE public.cars DROP COLUMN price;

-- create view a    sql/declared.sql:1
CREATE VIEW a AS SELECT id FROM cars;
