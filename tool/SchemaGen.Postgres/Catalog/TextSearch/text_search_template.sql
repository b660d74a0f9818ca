SELECT 'pg_ts_template'::regclass::oid AS class,
       t.oid,
       n.nspname AS schema,
       t.tmplname AS name,
       format('CREATE TEXT SEARCH TEMPLATE %I.%I (%sLEXIZE = %s)', n.nspname, t.tmplname, 'INIT = ' || NULLIF(t.tmplinit::oid, 0)::regproc || ', ', t.tmpllexize) AS definition,
       d.description AS comment
FROM pg_ts_template t
JOIN pg_namespace n ON n.oid = t.tmplnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_ts_template'::regclass AND d.objoid = t.oid
WHERE t.oid >= 16384
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_template'::regclass AND e.objid = t.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, t.tmplname;
