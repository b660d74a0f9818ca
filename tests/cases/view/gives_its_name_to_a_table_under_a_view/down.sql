-- drop view people    sql/declared.sql:1
DROP VIEW public.people;

-- drop view q    sql/declared.sql:2
DROP VIEW public.q;

-- drop table data    model.cs:2
-- HAZARD deletes data: all rows of data
DROP TABLE public.data;

-- create table people
CREATE TABLE public.people (
    id integer,
    name text
);

-- create view data
CREATE VIEW data AS SELECT id, name FROM people;

-- create view q    sql/declared.sql:2
CREATE VIEW q AS SELECT id FROM data;
