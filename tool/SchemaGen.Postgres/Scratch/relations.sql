-- What the running transaction has done to each table: the file that holds its rows, how often it was read whole, and the locks that are held on it.
SELECT c.oid::bigint, c.oid::regclass::text, c.relfilenode::bigint, coalesce(s.seq_scan, 0),
  coalesce((SELECT array_agg(l.mode ORDER BY l.mode) FROM pg_locks l WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation' AND l.relation = c.oid), '{}'),
  c.relkind = 'p'
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_stat_xact_all_tables s ON s.relid = c.oid
WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
ORDER BY 2
