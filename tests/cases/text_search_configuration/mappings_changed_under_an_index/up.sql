-- alter text search configuration names    sql/declared.sql:1
ALTER TEXT SEARCH CONFIGURATION public.names DROP MAPPING FOR "float";
ALTER TEXT SEARCH CONFIGURATION public.names ALTER MAPPING FOR asciiword WITH pg_catalog.english_stem, pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION public.names ADD MAPPING FOR word WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION public.names ADD MAPPING FOR "int" WITH pg_catalog.simple;
