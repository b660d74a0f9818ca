-- alter text search template plain_words    sql/declared.sql:1
COMMENT ON TEXT SEARCH TEMPLATE public.plain_words IS NULL;
