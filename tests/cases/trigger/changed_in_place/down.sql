-- alter trigger cars.touched    sql/declared.sql:2
CREATE OR REPLACE TRIGGER touched BEFORE UPDATE ON cars FOR EACH ROW EXECUTE FUNCTION touch();
