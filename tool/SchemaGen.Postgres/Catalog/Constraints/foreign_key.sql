-- A key to a partitioned table has a row of the same table for each partition too, whose conparentid is that of the one that was written.
-- PostgreSQL 14 knows no confdelsetcols and that before 18 no conperiod and conenforced: there the names are found one level out, in "earlier".
SELECT o.conrelid AS table_oid,
       o.conname AS name,
       ARRAY(
           SELECT a.attname::text
           FROM unnest(o.conkey) WITH ORDINALITY AS k (attnum, position)
           JOIN pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = k.attnum
           ORDER BY k.position) AS columns,
       rn.nspname AS referenced_schema,
       r.relname AS referenced_table,
       ARRAY(
           SELECT a.attname::text
           FROM unnest(o.confkey) WITH ORDINALITY AS k (attnum, position)
           JOIN pg_attribute a ON a.attrelid = o.confrelid AND a.attnum = k.attnum
           ORDER BY k.position) AS referenced_columns,
       o.confdeltype::text AS on_delete,
       CASE WHEN o.confdelsetcols IS NOT NULL THEN ARRAY(
           SELECT a.attname::text
           FROM unnest(o.confdelsetcols) WITH ORDINALITY AS k (attnum, position)
           JOIN pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = k.attnum
           ORDER BY k.position) END AS on_delete_columns,
       o.confupdtype::text AS on_update,
       o.confmatchtype = 'f' AS match_full,
       o.condeferrable AS deferrable,
       o.condeferred AS deferred,
       o.conperiod AS period,
       NOT o.conenforced AS not_enforced,
       NOT o.convalidated AND o.conenforced AS not_valid,
       o.conparentid <> 0 AS implied,
       d.description AS comment
FROM (SELECT NULL::int2[] AS confdelsetcols, false AS conperiod, true AS conenforced) earlier
CROSS JOIN LATERAL (
    SELECT oid, conparentid, conrelid, conname, conkey, confrelid, confkey, confdeltype, confdelsetcols, confupdtype, confmatchtype, condeferrable, condeferred, convalidated, conperiod, conenforced
    FROM pg_constraint
    WHERE contype = 'f' AND conrelid >= 16384
) o
JOIN pg_class t ON t.oid = o.conrelid AND t.relkind IN ('r', 'p')
JOIN pg_namespace n ON n.oid = t.relnamespace
JOIN pg_class r ON r.oid = o.confrelid
JOIN pg_namespace rn ON rn.oid = r.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = o.oid
WHERE NOT EXISTS (SELECT FROM pg_constraint p WHERE p.oid = o.conparentid AND p.conrelid = o.conrelid)
ORDER BY n.nspname, t.relname, o.conname;
