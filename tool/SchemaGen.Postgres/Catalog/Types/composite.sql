SELECT 'pg_class'::regclass::oid AS class,
       c.oid,
       n.nspname AS schema,
       c.relname AS name,
       d.description AS comment
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_type'::regclass AND d.objoid = c.reltype
WHERE c.relkind = 'c'
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_type'::regclass AND e.objid = c.reltype AND e.deptype = 'e')
ORDER BY n.nspname, c.relname;
