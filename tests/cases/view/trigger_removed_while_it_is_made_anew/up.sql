-- drop trigger v.r
DROP TRIGGER r ON public.v;

-- drop view v    sql/declared.sql:1
DROP VIEW public.v;

-- create view v    sql/declared.sql:1
CREATE VIEW v AS SELECT id FROM cars;
