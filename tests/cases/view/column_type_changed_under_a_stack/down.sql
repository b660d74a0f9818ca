-- drop view b    sql/declared.sql:2
DROP VIEW public.b;

-- drop view a    sql/declared.sql:1
DROP VIEW public.a;

-- alter column cars.year    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.year may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN year TYPE integer;

-- create view a    sql/declared.sql:1
CREATE VIEW a AS SELECT id, year FROM cars;

-- create view b    sql/declared.sql:2
CREATE VIEW b AS SELECT year + 1 AS next FROM a;

-- add column comment b.next    sql/declared.sql:4
COMMENT ON COLUMN public.b.next IS 'one more';
