SELECT c.oid AS table_oid, c.relreplident = 'f' AS full, x.relname AS index
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisreplident AND c.relreplident = 'i'
LEFT JOIN pg_class x ON x.oid = i.indexrelid
WHERE c.relkind IN ('r', 'p') AND c.oid >= 16384 AND c.relreplident <> 'd'
ORDER BY n.nspname, c.relname;
