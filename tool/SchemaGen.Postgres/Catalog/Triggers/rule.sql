-- The rule _RETURN is what makes a view.
SELECT 'pg_rewrite'::regclass::oid AS class,
       r.oid,
       n.nspname AS schema,
       c.relname AS table,
       r.rulename AS name,
       rtrim(pg_get_ruledef(r.oid), ';') AS definition,
       CASE r.ev_enabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END AS state,
       d.description AS comment
FROM pg_rewrite r
JOIN pg_class c ON c.oid = r.ev_class
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_rewrite'::regclass AND d.objoid = r.oid
WHERE r.rulename <> '_RETURN'
  AND r.oid >= 16384
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.objsubid = 0 AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, c.relname, r.rulename;
