SELECT 'pg_ts_dict'::regclass::oid AS class,
       t.oid,
       n.nspname AS schema,
       t.dictname AS name,
       format('CREATE TEXT SEARCH DICTIONARY %I.%I (TEMPLATE = %I.%I%s)', n.nspname, t.dictname, tn.nspname, m.tmplname, ', ' || NULLIF(t.dictinitoption, '')) AS definition,
       format('%I.%I', tn.nspname, m.tmplname) AS template,
       NULLIF(t.dictinitoption, '') AS options,
       d.description AS comment
FROM pg_ts_dict t
JOIN pg_namespace n ON n.oid = t.dictnamespace
JOIN pg_ts_template m ON m.oid = t.dicttemplate
JOIN pg_namespace tn ON tn.oid = m.tmplnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_ts_dict'::regclass AND d.objoid = t.oid
WHERE t.oid >= 16384
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_dict'::regclass AND e.objid = t.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, t.dictname;
