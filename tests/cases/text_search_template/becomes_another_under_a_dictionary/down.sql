-- drop text search dictionary plain    sql/declared.sql:2
DROP TEXT SEARCH DICTIONARY public.plain;

-- drop text search template plain_words    sql/declared.sql:1
DROP TEXT SEARCH TEMPLATE public.plain_words;

-- create text search template plain_words    sql/declared.sql:1
CREATE TEXT SEARCH TEMPLATE plain_words (INIT = dsimple_init, LEXIZE = dsimple_lexize);

-- create text search dictionary plain    sql/declared.sql:2
CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = plain_words);
