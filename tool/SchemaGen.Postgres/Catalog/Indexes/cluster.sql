SELECT c.oid AS table_oid, x.relname AS index
FROM pg_index i
JOIN pg_class c ON c.oid = i.indrelid AND c.relkind IN ('r', 'm')
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class x ON x.oid = i.indexrelid
WHERE i.indisclustered AND i.indexrelid >= 16384
ORDER BY n.nspname, c.relname;
