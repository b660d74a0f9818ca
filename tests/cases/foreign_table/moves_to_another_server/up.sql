-- drop foreign table planes    sql/declared.sql:4
DROP FOREIGN TABLE public.planes;

-- create foreign table planes    sql/declared.sql:4
CREATE FOREIGN TABLE planes (id integer) SERVER near;
