CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = pg_catalog.simple, accept = false);
