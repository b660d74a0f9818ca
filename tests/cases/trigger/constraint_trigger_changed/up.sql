-- drop trigger cars.later    sql/declared.sql:2
DROP TRIGGER later ON public.cars;

-- add trigger cars.later    sql/declared.sql:2
CREATE CONSTRAINT TRIGGER later AFTER INSERT OR DELETE ON cars DEFERRABLE FOR EACH ROW EXECUTE FUNCTION touch();
