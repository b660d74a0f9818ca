-- drop foreign table planes    sql/declared.sql:3
DROP FOREIGN TABLE public.planes;

-- create foreign table planes    sql/declared.sql:3
CREATE FOREIGN TABLE planes (id bigint NOT NULL, name text COLLATE "C", CONSTRAINT positive CHECK (id > 0)) SERVER far;
