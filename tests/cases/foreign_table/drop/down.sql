-- create foreign table planes
CREATE FOREIGN TABLE public.planes (
    id integer OPTIONS (name 'no') NOT NULL,
    name text DEFAULT 'x'::text
)
SERVER far OPTIONS (t 'p');
