-- drop index cars_words    sql/declared.sql:4
DROP INDEX public.cars_words;

-- drop text search configuration names    sql/declared.sql:2
DROP TEXT SEARCH CONFIGURATION public.names;

-- create text search configuration names    sql/declared.sql:2
CREATE TEXT SEARCH CONFIGURATION names (PARSER = words);
ALTER TEXT SEARCH CONFIGURATION names ADD MAPPING FOR asciiword WITH simple;
COMMENT ON TEXT SEARCH CONFIGURATION public.names IS 'names';

-- create index cars_words    sql/declared.sql:4
-- HAZARD blocks writes: cars while cars_words is built
CREATE INDEX cars_words ON public.cars USING gin ((to_tsvector('public.names'::regconfig, model)));
