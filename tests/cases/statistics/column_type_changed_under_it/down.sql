-- drop statistics s    sql/declared.sql:1
DROP STATISTICS public.s;

-- alter column cars.year    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.year may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN year TYPE integer;

-- create statistics s    sql/declared.sql:1
CREATE STATISTICS s (dependencies) ON model, year FROM cars;
ALTER STATISTICS public.s SET STATISTICS 50;
COMMENT ON STATISTICS public.s IS 'of both';
