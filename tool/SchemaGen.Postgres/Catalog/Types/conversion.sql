SELECT 'pg_conversion'::regclass::oid AS class,
       c.oid,
       n.nspname AS schema,
       c.conname AS name,
       format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s', CASE WHEN c.condefault THEN 'DEFAULT ' END, n.nspname, c.conname,
           pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding), c.conproc) AS definition,
       d.description AS comment
FROM pg_conversion c
JOIN pg_namespace n ON n.oid = c.connamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_conversion'::regclass AND d.objoid = c.oid
WHERE c.oid >= 16384
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_conversion'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, c.conname;
