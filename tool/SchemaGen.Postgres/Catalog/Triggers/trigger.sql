-- A trigger of a partitioned table has a row for each partition too, whose tgparentid is that of the one that was written.
SELECT 'pg_trigger'::regclass::oid AS class,
       g.oid,
       n.nspname AS schema,
       c.relname AS table,
       g.tgname AS name,
       pg_get_triggerdef(g.oid) AS definition,
       CASE g.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END AS state,
       d.description AS comment
FROM pg_trigger g
JOIN pg_class c ON c.oid = g.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_trigger'::regclass AND d.objoid = g.oid
WHERE NOT g.tgisinternal
  AND g.tgparentid = 0
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.objsubid = 0 AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, c.relname, g.tgname;
