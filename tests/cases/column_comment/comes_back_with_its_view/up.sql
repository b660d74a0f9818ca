-- drop view v    sql/declared.sql:1
DROP VIEW public.v;

-- create view v    sql/declared.sql:1
CREATE VIEW v AS SELECT id FROM cars;

-- add column comment v.id    sql/declared.sql:2
COMMENT ON COLUMN public.v.id IS 'which one';
