-- drop index cars_words    sql/declared.sql:4
DROP INDEX public.cars_words;

-- drop text search configuration names    sql/declared.sql:2
DROP TEXT SEARCH CONFIGURATION public.names;

-- drop text search dictionary plain    sql/declared.sql:1
DROP TEXT SEARCH DICTIONARY public.plain;

-- create text search dictionary plain    sql/declared.sql:1
CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = pg_catalog.snowball, language = english);

-- create text search configuration names    sql/declared.sql:2
CREATE TEXT SEARCH CONFIGURATION names (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION names ADD MAPPING FOR asciiword WITH plain;

-- create index cars_words    sql/declared.sql:4
-- HAZARD blocks writes: cars while cars_words is built
CREATE INDEX cars_words ON public.cars USING gin ((to_tsvector('public.names'::regconfig, model)));
