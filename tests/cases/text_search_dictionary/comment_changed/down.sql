-- alter text search dictionary plain    sql/declared.sql:1
COMMENT ON TEXT SEARCH DICTIONARY public.plain IS 'its old';
