-- alter text search configuration names    sql/declared.sql:2
ALTER TEXT SEARCH CONFIGURATION public.names ALTER MAPPING FOR asciiword WITH pg_catalog.simple;
