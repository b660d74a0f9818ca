-- add trigger cars.touched
CREATE TRIGGER touched BEFORE UPDATE ON cars FOR EACH ROW EXECUTE FUNCTION touch();
