CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = pg_catalog.snowball, language = english);
CREATE TEXT SEARCH CONFIGURATION names (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION names ADD MAPPING FOR asciiword WITH plain;
CREATE INDEX cars_words ON cars USING gin (to_tsvector('public.names', model));
