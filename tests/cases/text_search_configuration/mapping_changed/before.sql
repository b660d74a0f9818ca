CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = pg_catalog.simple, accept = false);
CREATE TEXT SEARCH CONFIGURATION names (COPY = pg_catalog.simple);
