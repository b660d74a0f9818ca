-- drop text search dictionary plain    sql/declared.sql:1
DROP TEXT SEARCH DICTIONARY public.plain;

-- create text search dictionary plain    sql/declared.sql:1
CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = pg_catalog.simple, stopwords = english);
