-- drop text search dictionary plain    sql/declared.sql:1
DROP TEXT SEARCH DICTIONARY public.plain;
