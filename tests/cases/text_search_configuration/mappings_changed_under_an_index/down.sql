-- alter text search configuration names    sql/declared.sql:1
ALTER TEXT SEARCH CONFIGURATION public.names DROP MAPPING FOR word;
ALTER TEXT SEARCH CONFIGURATION public.names DROP MAPPING FOR "int";
ALTER TEXT SEARCH CONFIGURATION public.names ALTER MAPPING FOR asciiword WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION public.names ADD MAPPING FOR "float" WITH pg_catalog.simple;
