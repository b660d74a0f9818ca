-- drop view v    sql/declared.sql:3
DROP VIEW public.v;

-- drop materialized view names    sql/declared.sql:1
DROP MATERIALIZED VIEW public.names;

-- create materialized view names    sql/declared.sql:1
CREATE MATERIALIZED VIEW names AS SELECT model, year FROM cars;

-- create index names_key    sql/declared.sql:2
CREATE UNIQUE INDEX names_key ON public.names (model);

-- create view v    sql/declared.sql:3
CREATE VIEW v AS SELECT model FROM names;
COMMENT ON VIEW public.v IS 'above';
