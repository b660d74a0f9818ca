-- PostgreSQL 14 knows no indnullsnotdistinct and that before 18 no conperiod: there the names are found one level out, in "earlier".
SELECT 'pg_constraint'::regclass::oid AS class,
       o.oid,
       o.conrelid AS table_oid,
       o.conname AS name,
       o.conindid AS index_oid,
       o.conperiod AS without_overlaps,
       i.indnullsnotdistinct AS nulls_not_distinct,
       o.condeferrable AS deferrable,
       o.condeferred AS deferred,
       c.reloptions AS parameters,
       c.relkind = 'I' AND NOT i.indisvalid AS on_only,
       pi.indrelid AS parent_oid,
       CASE WHEN o.conparentid <> 0 THEN pc.relname END AS parent,
       o.conparentid <> 0 AND COALESCE(pi.indisvalid, true) AS implied,
       xd.description AS index_comment,
       d.description AS comment
FROM (SELECT false AS indnullsnotdistinct, false AS conperiod) earlier
CROSS JOIN LATERAL (SELECT indexrelid, indisvalid, indnullsnotdistinct FROM pg_index) i
CROSS JOIN LATERAL (
    SELECT oid, conrelid, conname, conindid, conparentid, conperiod, condeferrable, condeferred
    FROM pg_constraint
    WHERE contype = 'u' AND conrelid >= 16384 AND conindid = i.indexrelid
) o
JOIN pg_class c ON c.oid = o.conindid
JOIN pg_class t ON t.oid = o.conrelid AND t.relkind IN ('r', 'p')
JOIN pg_namespace n ON n.oid = t.relnamespace
LEFT JOIN pg_inherits h ON h.inhrelid = o.conindid
LEFT JOIN pg_index pi ON pi.indexrelid = h.inhparent
LEFT JOIN pg_class pc ON pc.oid = h.inhparent
LEFT JOIN pg_description xd ON xd.classoid = 'pg_class'::regclass AND xd.objoid = o.conindid AND xd.objsubid = 0
LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = o.oid
ORDER BY n.nspname, t.relname, o.conname;
