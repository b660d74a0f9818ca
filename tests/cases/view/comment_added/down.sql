-- alter view newest    sql/declared.sql:1
COMMENT ON VIEW public.newest IS NULL;
