-- alter aggregate longest(text)    sql/declared.sql:2
COMMENT ON AGGREGATE public.longest(text) IS 'its old';
