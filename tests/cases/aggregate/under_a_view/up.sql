-- drop view names    sql/declared.sql:3
DROP VIEW public.names;

-- drop aggregate longest(text)    sql/declared.sql:2
DROP AGGREGATE public.longest(text);

-- create aggregate longest(text)    sql/declared.sql:2
CREATE AGGREGATE longest(text) (SFUNC = longer, STYPE = text);

-- create view names    sql/declared.sql:3
CREATE VIEW public.names AS
 SELECT public.longest(cars.model) AS name
   FROM public.cars;
