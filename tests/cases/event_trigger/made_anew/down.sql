-- drop event trigger audit    sql/declared.sql:2
DROP EVENT TRIGGER audit;

-- create event trigger audit    sql/declared.sql:2
CREATE EVENT TRIGGER audit ON ddl_command_end EXECUTE FUNCTION heard();
