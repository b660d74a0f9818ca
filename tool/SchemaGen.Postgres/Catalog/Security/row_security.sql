SELECT n.nspname AS schema, c.relname AS table, '' AS name, c.relforcerowsecurity AS forced, NOT c.relrowsecurity AS disabled
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE (c.relrowsecurity OR c.relforcerowsecurity)
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.objsubid = 0 AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, c.relname;
