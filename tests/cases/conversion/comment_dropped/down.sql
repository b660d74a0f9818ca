-- alter conversion latin    sql/declared.sql:1
COMMENT ON CONVERSION public.latin IS 'its old';
