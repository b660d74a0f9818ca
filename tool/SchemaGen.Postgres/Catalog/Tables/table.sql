SELECT 'pg_class'::regclass::oid AS class,
       c.oid,
       c.oid AS table_oid,
       n.nspname AS schema,
       c.relname AS name,
       c.relpersistence = 'u' AS unlogged,
       CASE c.relkind WHEN 'p' THEN pg_get_partkeydef(c.oid) END AS partition_key,
       c.reloptions AS parameters,
       t.reloptions AS toast_parameters,
       d.description AS comment
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_class t ON t.oid = c.reltoastrelid AND t.reloptions IS NOT NULL
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relkind IN ('r', 'p')
  AND n.nspname <> ALL ($1)
  AND (n.nspname = $2[1] AND c.relname = $2[2]) IS NOT TRUE
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
ORDER BY n.nspname, c.relname;
