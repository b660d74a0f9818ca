SELECT 'pg_type'::regclass::oid AS class,
       t.oid,
       n.nspname AS schema,
       t.typname AS name,
       format_type(t.typbasetype, t.typtypmod) AS type,
       ln.nspname AS collation_schema,
       l.collname AS collation,
       t.typnotnull AS not_null,
       pg_get_expr(t.typdefaultbin, 0) AS expression,
       d.description AS comment
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
JOIN pg_type b ON b.oid = t.typbasetype
LEFT JOIN pg_collation l ON l.oid = t.typcollation AND t.typcollation <> b.typcollation
LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_type'::regclass AND d.objoid = t.oid
WHERE t.typtype = 'd'
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
ORDER BY n.nspname, t.typname;
