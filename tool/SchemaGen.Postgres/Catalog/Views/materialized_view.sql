-- Whether it holds rows is not part of its definition.
SELECT 'pg_class'::regclass::oid AS class,
       c.oid,
       n.nspname AS schema,
       c.relname AS name,
       format(E'CREATE MATERIALIZED VIEW %I.%I%s AS\n%s', n.nspname, c.relname, ' WITH (' || array_to_string(c.reloptions, ', ') || ')', rtrim(pg_get_viewdef(c.oid), ';')) AS definition,
       ARRAY(
           SELECT quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod) || COALESCE(' COLLATE ' || NULLIF(a.attcollation, t.typcollation)::regcollation, '')
           FROM pg_attribute a
           JOIN pg_type t ON t.oid = a.atttypid
           WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
           ORDER BY a.attnum) AS columns,
       d.description AS comment
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relkind = 'm'
  AND c.oid >= 16384
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, c.relname;
