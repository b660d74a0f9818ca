CREATE TEXT SEARCH PARSER words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION names (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION names ADD MAPPING FOR asciiword WITH simple;
CREATE INDEX cars_words ON cars USING gin (to_tsvector('public.names', model));
COMMENT ON TEXT SEARCH CONFIGURATION names IS 'names';
