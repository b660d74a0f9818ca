-- add trigger logs.all_of_it    sql/declared.sql:6
CREATE TRIGGER all_of_it AFTER DELETE ON logs FOR EACH STATEMENT EXECUTE FUNCTION noted();

-- add trigger logs.note    sql/declared.sql:4
CREATE TRIGGER note AFTER INSERT ON logs FOR EACH ROW EXECUTE FUNCTION noted();

-- add trigger logs_1.mine    sql/declared.sql:5
CREATE TRIGGER mine AFTER UPDATE ON logs_1 FOR EACH ROW EXECUTE FUNCTION noted();
