-- drop view seen    sql/declared.sql:5
DROP VIEW public.seen;

-- drop foreign table planes    sql/declared.sql:3
DROP FOREIGN TABLE public.planes;

-- drop server far    sql/declared.sql:2
DROP SERVER far;

-- create server far    sql/declared.sql:2
CREATE SERVER far TYPE 'a' FOREIGN DATA WRAPPER elsewhere;

-- create foreign table planes    sql/declared.sql:3
CREATE FOREIGN TABLE planes (id integer) SERVER far;
COMMENT ON FOREIGN TABLE public.planes IS 'up there';

-- create view seen    sql/declared.sql:5
CREATE VIEW seen AS SELECT id FROM planes;
