-- drop trigger v.writes    sql/declared.sql:3
DROP TRIGGER writes ON public.v;

-- drop view v    sql/declared.sql:2
DROP VIEW public.v;

-- create view v    sql/declared.sql:2
CREATE VIEW v AS SELECT id FROM cars;

-- add trigger v.writes    sql/declared.sql:3
CREATE TRIGGER writes INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION touch();
