SELECT 'pg_statistic_ext'::regclass::oid AS class,
       s.oid,
       n.nspname AS schema,
       s.stxname AS name,
       pg_get_statisticsobjdef(s.oid) AS definition,
       NULLIF(s.stxstattarget, -1)::text AS target,
       d.description AS comment
FROM pg_statistic_ext s
JOIN pg_namespace n ON n.oid = s.stxnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_statistic_ext'::regclass AND d.objoid = s.oid
WHERE n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_statistic_ext'::regclass AND e.objid = s.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, s.stxname;
