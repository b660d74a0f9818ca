-- drop trigger cars.note    sql/declared.sql:2
DROP TRIGGER note ON public.cars;

-- drop function b()    sql/declared.sql:1
DROP FUNCTION public.b();

-- create function a()
CREATE FUNCTION a() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;

-- add trigger cars.note    sql/declared.sql:2
CREATE TRIGGER note BEFORE INSERT ON cars FOR EACH ROW EXECUTE FUNCTION a();
COMMENT ON TRIGGER note ON public.cars IS 'noted';
