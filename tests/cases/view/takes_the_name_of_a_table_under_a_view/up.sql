-- drop view q    sql/declared.sql:3
DROP VIEW public.q;

-- drop table data
-- HAZARD deletes data: all rows of data
DROP TABLE public.data;

-- create table t_data    sql/declared.sql:1
CREATE TABLE public.t_data (
    id uuid,
    name text
);

-- create view data    sql/declared.sql:2
CREATE VIEW data AS SELECT id, name FROM t_data;

-- create view q    sql/declared.sql:3
CREATE VIEW q AS SELECT id, name FROM data;
