-- alter trigger cars.touched    sql/declared.sql:2
CREATE OR REPLACE TRIGGER touched BEFORE INSERT OR UPDATE OF year ON cars FOR EACH ROW WHEN (NEW.year > 1) EXECUTE FUNCTION touch();
