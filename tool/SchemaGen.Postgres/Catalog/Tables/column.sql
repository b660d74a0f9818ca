-- A default cannot read columns, so the server need not look at the table to print it; what is generated can.
-- From PostgreSQL 17 on a partition says that its column is an identity, of which the parent has the sequence.
-- No statistics target is -1 before PostgreSQL 17, and NULL from then on. attoptions can hold what only a patched server understands.
-- The first oid that initdb does not use is 16384 (FirstNormalObjectId).
SELECT a.attrelid AS table_oid,
       a.attname AS name,
       format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull AS not_null,
       CASE k.coninhcount WHEN 0 THEN k.conname END AS not_null_name,
       a.attgenerated::text AS generated,
       pg_get_expr(v.adbin, CASE a.attgenerated WHEN '' THEN 0 ELSE v.adrelid END) AS expression,
       ln.nspname AS collation_schema,
       l.collname AS collation,
       CASE WHEN s.seqrelid IS NULL THEN '' ELSE a.attidentity::text END AS identity,
       CASE WHEN a.attstorage <> t.typstorage THEN CASE a.attstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END END AS storage,
       CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression,
       NULLIF(a.attstattarget::bigint, -1) AS statistics,
       a.attoptions AS options,
       s.relname AS sequence,
       s.seqstart AS start,
       s.seqincrement AS increment,
       s.seqmin AS minimum,
       s.seqmax AS maximum,
       s.seqcache AS cache,
       s.seqcycle AS cycle,
       s.description AS sequence_comment,
       NOT a.attislocal AS implied,
       d.description AS comment
FROM pg_attribute a
JOIN (
    SELECT c.oid, row_number() OVER (ORDER BY n.nspname, c.relname) AS place
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p')
) c ON c.oid = a.attrelid
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'n' AND k.conkey[1] = a.attnum
LEFT JOIN pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
LEFT JOIN pg_collation l ON l.oid = a.attcollation AND a.attcollation <> t.typcollation
LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
LEFT JOIN (
    SELECT i.refobjid, i.refobjsubid, r.relname, e.description, q.*
    FROM pg_depend i
    JOIN pg_sequence q ON q.seqrelid = i.objid
    JOIN pg_class r ON r.oid = i.objid
    LEFT JOIN pg_description e ON e.classoid = 'pg_class'::regclass AND e.objoid = i.objid AND e.objsubid = 0
    WHERE i.classid = 'pg_class'::regclass AND i.refclassid = 'pg_class'::regclass AND i.deptype = 'i'
) s ON s.refobjid = a.attrelid AND s.refobjsubid = a.attnum AND a.attidentity <> ''
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = a.attrelid AND d.objsubid = a.attnum
WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY c.place, a.attnum;
