SELECT n.nspname AS schema,
       c.relname AS table,
       a.attname AS name,
       d.description AS text,
       CASE WHEN c.relkind = 'v' THEN format('%I.%I', n.nspname, c.relname) END AS view,
       CASE WHEN c.relkind = 'm' THEN format('%I.%I', n.nspname, c.relname) END AS materialized_view,
       CASE WHEN c.relkind = 'f' THEN format('%I.%I', n.nspname, c.relname) END AS foreign_table
FROM pg_description d
JOIN pg_class c ON c.oid = d.objoid AND c.relkind IN ('v', 'm', 'f')
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid
WHERE d.classoid = 'pg_class'::regclass
  AND d.objsubid > 0
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.objsubid = 0 AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, c.relname, a.attnum;
