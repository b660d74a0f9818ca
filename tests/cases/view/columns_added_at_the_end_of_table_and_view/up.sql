-- add column cars.price    model.cs:10
ALTER TABLE public.cars ADD COLUMN price numeric;

-- alter view a    sql/declared.sql:1
CREATE OR REPLACE VIEW a AS SELECT id, price FROM cars;
