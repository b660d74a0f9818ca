-- create view newest    sql/declared.sql:1
CREATE VIEW newest AS SELECT id, model FROM cars WHERE year > 2000;

-- add column comment newest.model    sql/declared.sql:2
COMMENT ON COLUMN public.newest.model IS 'a';
