-- drop view names    sql/declared.sql:3
DROP VIEW public.names;

-- drop aggregate longest(text)    sql/declared.sql:2
DROP AGGREGATE public.longest(text);

-- create aggregate longest(text)    sql/declared.sql:2
CREATE AGGREGATE longest(text) (SFUNC = longer, STYPE = text);

-- create view names    sql/declared.sql:3
CREATE VIEW names AS SELECT longest(model) AS name FROM cars;
