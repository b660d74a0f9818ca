-- drop trigger cars.later    sql/declared.sql:2
DROP TRIGGER later ON public.cars;

-- add trigger cars.later    sql/declared.sql:2
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON cars DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION touch();
