CREATE TEXT SEARCH PARSER words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
CREATE TEXT SEARCH CONFIGURATION names (PARSER = words);
ALTER TEXT SEARCH CONFIGURATION names ADD MAPPING FOR asciiword WITH simple;
CREATE INDEX cars_words ON cars USING gin (to_tsvector('public.names', model));
