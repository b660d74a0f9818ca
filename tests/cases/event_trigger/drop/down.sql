-- create event trigger audit
CREATE EVENT TRIGGER audit ON ddl_command_end EXECUTE FUNCTION heard();
