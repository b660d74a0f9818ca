SELECT n.nspname AS schema, c.relname AS name, o.refobjid AS table_oid, a.attname AS column
FROM pg_depend o
JOIN pg_class c ON c.oid = o.objid AND c.relkind = 'S'
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = o.refobjid AND a.attnum = o.refobjsubid
WHERE o.classid = 'pg_class'::regclass
  AND o.refclassid = 'pg_class'::regclass
  AND o.deptype = 'a'
  AND n.nspname <> ALL ($1)
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
ORDER BY n.nspname, c.relname;
