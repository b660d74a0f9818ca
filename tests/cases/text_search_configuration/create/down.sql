-- drop text search configuration names    sql/declared.sql:2
DROP TEXT SEARCH CONFIGURATION public.names;
