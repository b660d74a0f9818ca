-- drop event trigger audit    sql/declared.sql:2
DROP EVENT TRIGGER audit;

-- drop function b()    sql/declared.sql:1
DROP FUNCTION public.b();

-- create function a()
CREATE FUNCTION a() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;

-- create event trigger audit    sql/declared.sql:2
CREATE EVENT TRIGGER audit ON ddl_command_end EXECUTE FUNCTION a();
ALTER EVENT TRIGGER audit DISABLE;
COMMENT ON EVENT TRIGGER audit IS 'heard';
