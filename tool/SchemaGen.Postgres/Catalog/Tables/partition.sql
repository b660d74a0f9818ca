SELECT h.inhrelid AS table_oid, h.inhparent AS parent_oid, pg_get_expr(c.relpartbound, c.oid) AS bound
FROM pg_inherits h
JOIN pg_class c ON c.oid = h.inhrelid AND c.relispartition AND c.relkind IN ('r', 'p')
JOIN pg_namespace n ON n.oid = c.relnamespace
ORDER BY n.nspname, c.relname;
