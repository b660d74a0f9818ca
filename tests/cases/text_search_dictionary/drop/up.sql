-- drop text search dictionary plain
DROP TEXT SEARCH DICTIONARY public.plain;
