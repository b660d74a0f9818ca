-- drop publication out    sql/declared.sql:1
DROP PUBLICATION "out";

-- alter column cars.year    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN year TYPE bigint;

-- create publication out    sql/declared.sql:1
CREATE PUBLICATION out FOR TABLE cars WHERE (year > 1);
