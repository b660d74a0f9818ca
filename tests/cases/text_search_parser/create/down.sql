-- drop text search parser words    sql/declared.sql:1
DROP TEXT SEARCH PARSER public.words;
