-- PostgreSQL 14 knows no indnullsnotdistinct: there the name is found one level out, in "before_15".
SELECT 'pg_constraint'::regclass::oid AS class,
       o.oid,
       o.conrelid AS table_oid,
       o.conname AS name,
       o.conindid AS index_oid,
       i.indnullsnotdistinct AS nulls_not_distinct,
       o.condeferrable AS deferrable,
       o.condeferred AS deferred,
       c.reloptions AS parameters,
       o.conparentid <> 0 AS implied,
       d.description AS comment
FROM (SELECT false AS indnullsnotdistinct) before_15
CROSS JOIN LATERAL (SELECT indexrelid, indnullsnotdistinct FROM pg_index) i
JOIN pg_constraint o ON o.conindid = i.indexrelid
JOIN pg_class c ON c.oid = o.conindid
JOIN pg_class t ON t.oid = o.conrelid AND t.relkind IN ('r', 'p')
JOIN pg_namespace n ON n.oid = t.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = o.oid
WHERE o.contype = 'u' AND o.conrelid >= 16384
ORDER BY n.nspname, t.relname, o.conname;
