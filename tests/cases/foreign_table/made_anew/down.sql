-- alter foreign table planes    sql/declared.sql:3
ALTER FOREIGN TABLE public.planes
    DROP COLUMN wings;
