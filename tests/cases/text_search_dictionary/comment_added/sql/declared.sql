CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = pg_catalog.simple, stopwords = english);
COMMENT ON TEXT SEARCH DICTIONARY plain IS 'its new';
