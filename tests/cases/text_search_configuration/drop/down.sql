-- create text search configuration names
CREATE TEXT SEARCH CONFIGURATION names (COPY = pg_catalog.simple);
