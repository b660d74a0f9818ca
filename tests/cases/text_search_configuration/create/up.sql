-- create text search configuration names    sql/declared.sql:2
CREATE TEXT SEARCH CONFIGURATION names (COPY = pg_catalog.simple);
