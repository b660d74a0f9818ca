-- add trigger cars.counted    sql/declared.sql:2
CREATE TRIGGER counted AFTER UPDATE ON cars REFERENCING OLD TABLE AS was NEW TABLE AS is_now FOR EACH STATEMENT EXECUTE FUNCTION touch();
