-- drop text search configuration names
DROP TEXT SEARCH CONFIGURATION public.names;
