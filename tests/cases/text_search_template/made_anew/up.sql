-- drop text search template plain_words    sql/declared.sql:1
DROP TEXT SEARCH TEMPLATE public.plain_words;

-- create text search template plain_words    sql/declared.sql:1
CREATE TEXT SEARCH TEMPLATE plain_words (INIT = dsimple_init, LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE public.plain_words IS 'it';
