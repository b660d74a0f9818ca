-- drop foreign table planes    sql/declared.sql:3
DROP FOREIGN TABLE public.planes;

-- create foreign table planes    sql/declared.sql:3
CREATE FOREIGN TABLE public.planes (
    id integer OPTIONS (name 'no') NOT NULL,
    name text DEFAULT 'x'::text
)
SERVER far OPTIONS (t 'p');
