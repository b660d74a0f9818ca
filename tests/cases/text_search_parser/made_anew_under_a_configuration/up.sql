-- drop index cars_words    sql/declared.sql:4
DROP INDEX public.cars_words;

-- drop text search configuration names    sql/declared.sql:2
DROP TEXT SEARCH CONFIGURATION public.names;

-- drop text search parser words    sql/declared.sql:1
DROP TEXT SEARCH PARSER public.words;

-- create text search parser words    sql/declared.sql:1
CREATE TEXT SEARCH PARSER words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);

-- create text search configuration names    sql/declared.sql:2
CREATE TEXT SEARCH CONFIGURATION names (PARSER = words);
ALTER TEXT SEARCH CONFIGURATION names ADD MAPPING FOR asciiword WITH simple;

-- create index cars_words    sql/declared.sql:4
-- HAZARD blocks writes: cars while cars_words is built
CREATE INDEX cars_words ON public.cars USING gin ((to_tsvector('public.names'::regconfig, model)));
