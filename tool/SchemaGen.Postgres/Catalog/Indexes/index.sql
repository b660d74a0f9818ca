-- An index that was not built to its end (CONCURRENTLY) is invalid; that of a
-- partitioned table is so as long as a partition lacks it. PostgreSQL 14 knows no indnullsnotdistinct: there the
-- name is found one level out, in "before_15".
SELECT i.indexrelid AS index_oid,
       i.indrelid AS table_oid,
       c.relname AS name,
       m.amname AS method,
       i.indisunique AS unique,
       i.indnullsnotdistinct AS nulls_not_distinct,
       pg_get_expr(i.indpred, i.indrelid) AS predicate,
       c.reloptions AS parameters,
       c.relkind = 'I' AND NOT i.indisvalid AS on_only,
       c.relkind <> 'I' AND NOT i.indisvalid AS invalid,
       p.indrelid AS parent_oid,
       pc.relname AS parent,
       COALESCE(p.indisvalid, false) AS implied,
       d.description AS comment
FROM (SELECT false AS indnullsnotdistinct) before_15
CROSS JOIN LATERAL (
    SELECT indexrelid, indrelid, indisunique, indisready AND indisvalid AS indisvalid, indnullsnotdistinct, indpred
    FROM pg_index
    WHERE indexrelid >= 16384
) i
JOIN pg_class c ON c.oid = i.indexrelid
JOIN pg_class t ON t.oid = i.indrelid AND t.relkind IN ('r', 'p', 'm')
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_am m ON m.oid = c.relam
LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid
LEFT JOIN pg_index p ON p.indexrelid = h.inhparent
LEFT JOIN pg_class pc ON pc.oid = h.inhparent
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = i.indexrelid AND d.objsubid = 0
WHERE NOT EXISTS (SELECT FROM pg_constraint o WHERE o.conindid = i.indexrelid AND o.contype IN ('p', 'u', 'x'))
ORDER BY n.nspname, c.relname;
