-- drop trigger cars.note    sql/declared.sql:2
DROP TRIGGER note ON public.cars;

-- drop function a()
DROP FUNCTION public.a();

-- create function b()    sql/declared.sql:1
CREATE FUNCTION b() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;

-- add trigger cars.note    sql/declared.sql:2
CREATE TRIGGER note BEFORE INSERT ON cars FOR EACH ROW EXECUTE FUNCTION b();
COMMENT ON TRIGGER note ON public.cars IS 'noted';
