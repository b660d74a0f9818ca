-- drop trigger cars.touched    sql/declared.sql:2
DROP TRIGGER touched ON public.cars;

-- alter column cars.year    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN year TYPE bigint;

-- add trigger cars.touched    sql/declared.sql:2
CREATE TRIGGER touched BEFORE UPDATE OF year ON cars FOR EACH ROW WHEN (OLD.year IS DISTINCT FROM NEW.year) EXECUTE FUNCTION touch();
