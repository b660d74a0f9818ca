-- alter view v    sql/declared.sql:1
COMMENT ON VIEW public.v IS 'its old';
