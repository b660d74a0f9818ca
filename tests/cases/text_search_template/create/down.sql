-- drop text search template plain_words    sql/declared.sql:1
DROP TEXT SEARCH TEMPLATE public.plain_words;
