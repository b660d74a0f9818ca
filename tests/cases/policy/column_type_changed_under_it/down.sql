-- drop policy cars.recent    sql/declared.sql:1
DROP POLICY recent ON public.cars;

-- alter column cars.year    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.year may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN year TYPE integer;

-- add policy cars.recent    sql/declared.sql:1
CREATE POLICY recent ON public.cars USING ((year > 2000));
