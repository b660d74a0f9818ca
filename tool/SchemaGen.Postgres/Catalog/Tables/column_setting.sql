-- No statistics target is -1 before PostgreSQL 17, and NULL from then on.
SELECT n.nspname AS schema,
       c.relname AS table,
       a.attname AS name,
       pg_get_expr(v.adbin, v.adrelid) AS "default",
       CASE WHEN a.attstorage <> t.typstorage THEN CASE a.attstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END END AS storage,
       CASE WHEN a.attstorage <> t.typstorage THEN CASE t.typstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END END AS usual_storage,
       CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression,
       NULLIF(a.attstattarget::int, -1)::text AS statistics,
       a.attoptions AS "with",
       CASE WHEN c.relkind = 'v' THEN format('%I.%I', n.nspname, c.relname) END AS view,
       CASE WHEN c.relkind = 'm' THEN format('%I.%I', n.nspname, c.relname) END AS materialized_view
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
WHERE c.relkind IN ('v', 'm')
  AND (v.oid IS NOT NULL OR c.relkind = 'm' AND (a.attstorage <> t.typstorage OR a.attcompression <> '' OR NULLIF(a.attstattarget::int, -1) IS NOT NULL OR a.attoptions IS NOT NULL))
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.objsubid = 0 AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, c.relname, a.attnum;
