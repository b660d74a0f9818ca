-- drop foreign table planes    sql/declared.sql:3
DROP FOREIGN TABLE public.planes;
