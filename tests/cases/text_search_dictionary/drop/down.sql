-- create text search dictionary plain
CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = pg_catalog.simple, stopwords = 'english');
