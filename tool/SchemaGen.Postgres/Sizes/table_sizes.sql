-- The tables of a database with their rows and dead rows, as the server estimates them, and their bytes with indexes; a partitioned table has those of its partitions.
SELECT n.nspname,
       c.relname,
       sum(greatest(p.reltuples, s.n_live_tup, 0))::bigint,
       sum(pg_total_relation_size(p.oid))::bigint,
       sum(coalesce(s.n_dead_tup, 0))::bigint
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (SELECT c.oid UNION SELECT relid FROM pg_partition_tree(c.oid)) t(oid)
JOIN pg_class p ON p.oid = t.oid
LEFT JOIN pg_stat_user_tables s ON s.relid = p.oid
WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
GROUP BY 1, 2
ORDER BY 1, 2
