-- drop foreign table planes    sql/declared.sql:3
DROP FOREIGN TABLE public.planes;

-- create foreign table planes    sql/declared.sql:3
CREATE FOREIGN TABLE planes (id integer, twice integer GENERATED ALWAYS AS (id * 3) STORED) SERVER far;
