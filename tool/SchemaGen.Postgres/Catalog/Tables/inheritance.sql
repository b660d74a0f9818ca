SELECT h.inhrelid AS table_oid,
       array_agg(pn.nspname::text ORDER BY h.inhseqno) AS parent_schemas,
       array_agg(p.relname::text ORDER BY h.inhseqno) AS parents
FROM pg_inherits h
JOIN pg_class c ON c.oid = h.inhrelid AND c.relkind = 'r' AND NOT c.relispartition
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class p ON p.oid = h.inhparent
JOIN pg_namespace pn ON pn.oid = p.relnamespace
GROUP BY h.inhrelid, n.nspname, c.relname
ORDER BY n.nspname, c.relname;
