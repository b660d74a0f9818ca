-- drop view newest_ids    sql/declared.sql:2
DROP VIEW public.newest_ids;

-- drop view newest    sql/declared.sql:1
DROP VIEW public.newest;

-- create view newest    sql/declared.sql:1
CREATE VIEW newest AS SELECT id FROM cars WHERE year > 2000;

-- create view newest_ids    sql/declared.sql:2
CREATE VIEW newest_ids AS SELECT id, count(*) OVER () AS n FROM newest;
COMMENT ON VIEW public.newest_ids IS 'ids';
