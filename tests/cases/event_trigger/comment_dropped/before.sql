CREATE FUNCTION heard() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER audit ON ddl_command_end EXECUTE FUNCTION heard();
COMMENT ON EVENT TRIGGER audit IS 'its old';
