-- alter view v    sql/declared.sql:1
CREATE OR REPLACE VIEW v AS SELECT id, model FROM cars;

-- add trigger v.r
CREATE TRIGGER r INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION keep();
