-- drop view newest    sql/declared.sql:1
DROP VIEW public.newest;

-- create view newest    sql/declared.sql:1
CREATE VIEW newest AS SELECT id, model FROM cars WHERE year > 2000;
