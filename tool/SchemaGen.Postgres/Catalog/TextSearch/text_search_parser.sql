SELECT 'pg_ts_parser'::regclass::oid AS class,
       p.oid,
       n.nspname AS schema,
       p.prsname AS name,
       format('CREATE TEXT SEARCH PARSER %I.%I (START = %s, GETTOKEN = %s, END = %s, LEXTYPES = %s%s)', n.nspname, p.prsname,
           p.prsstart, p.prstoken, p.prsend, p.prslextype, ', HEADLINE = ' || NULLIF(p.prsheadline::oid, 0)::regproc) AS definition,
       d.description AS comment
FROM pg_ts_parser p
JOIN pg_namespace n ON n.oid = p.prsnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_ts_parser'::regclass AND d.objoid = p.oid
WHERE p.oid >= 16384
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_parser'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, p.prsname;
