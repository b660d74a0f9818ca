SELECT n.nspname AS schema,
       t.typname AS domain,
       o.conname AS name,
       pg_get_expr(o.conbin, 0) AS expression,
       NOT o.convalidated AS not_valid,
       d.description AS comment
FROM pg_constraint o
JOIN pg_type t ON t.oid = o.contypid
JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = o.oid
WHERE o.contype = 'c'
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
ORDER BY n.nspname, t.typname, o.conname;
