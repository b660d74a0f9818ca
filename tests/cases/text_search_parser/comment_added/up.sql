-- alter text search parser words    sql/declared.sql:1
COMMENT ON TEXT SEARCH PARSER public.words IS 'its new';
