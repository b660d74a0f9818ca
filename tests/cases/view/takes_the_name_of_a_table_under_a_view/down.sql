-- drop view q    sql/declared.sql:3
DROP VIEW public.q;

-- drop view data    sql/declared.sql:2
DROP VIEW public.data;

-- drop table t_data    sql/declared.sql:1
-- HAZARD deletes data: all rows of t_data
DROP TABLE public.t_data;

-- create table data
CREATE TABLE public.data (
    id uuid,
    name text
);

-- create view q    sql/declared.sql:3
CREATE VIEW q AS SELECT id, name FROM data;
