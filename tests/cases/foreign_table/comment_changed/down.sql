-- alter foreign table planes    sql/declared.sql:3
COMMENT ON FOREIGN TABLE public.planes IS 'its old';
