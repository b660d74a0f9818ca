-- drop event trigger audit    sql/declared.sql:2
DROP EVENT TRIGGER audit;

-- drop function a()
DROP FUNCTION public.a();

-- create function b()    sql/declared.sql:1
CREATE FUNCTION b() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;

-- create event trigger audit    sql/declared.sql:2
CREATE EVENT TRIGGER audit ON ddl_command_end EXECUTE FUNCTION b();
ALTER EVENT TRIGGER audit DISABLE;
COMMENT ON EVENT TRIGGER audit IS 'heard';
