CREATE TEXT SEARCH CONFIGURATION names (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION names ADD MAPPING FOR word, "int" WITH simple;
ALTER TEXT SEARCH CONFIGURATION names ADD MAPPING FOR asciiword WITH english_stem, simple;
CREATE INDEX cars_words ON cars USING gin (to_tsvector('public.names', model));
