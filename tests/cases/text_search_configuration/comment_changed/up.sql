-- alter text search configuration names    sql/declared.sql:1
COMMENT ON TEXT SEARCH CONFIGURATION public.names IS 'its new';
