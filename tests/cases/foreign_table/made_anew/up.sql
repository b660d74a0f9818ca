-- drop foreign table planes    sql/declared.sql:3
DROP FOREIGN TABLE public.planes;

-- create foreign table planes    sql/declared.sql:3
CREATE FOREIGN TABLE planes (id integer, wings integer, name text) SERVER far;
