-- drop view seen    sql/declared.sql:5
DROP VIEW public.seen;

-- drop foreign table planes    sql/declared.sql:4
DROP FOREIGN TABLE public.planes;

-- drop server far    sql/declared.sql:3
DROP SERVER far;

-- drop foreign data wrapper elsewhere    sql/declared.sql:2
DROP FOREIGN DATA WRAPPER elsewhere;

-- drop function checked(text[], oid)    sql/declared.sql:1
DROP FUNCTION public.checked(text[], oid);

-- create function checked(text[], oid)    sql/declared.sql:1
CREATE FUNCTION checked(options text[], catalog oid) RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$;

-- create foreign data wrapper elsewhere    sql/declared.sql:2
CREATE FOREIGN DATA WRAPPER elsewhere VALIDATOR checked;

-- create server far    sql/declared.sql:3
CREATE SERVER far FOREIGN DATA WRAPPER elsewhere;
COMMENT ON SERVER far IS 'far off';

-- create foreign table planes    sql/declared.sql:4
CREATE FOREIGN TABLE planes (id integer) SERVER far;

-- create view seen    sql/declared.sql:5
CREATE VIEW seen AS SELECT id FROM planes;
