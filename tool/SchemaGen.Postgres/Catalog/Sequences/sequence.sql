-- PostgreSQL 14 has no UNLOGGED sequences.
-- The sequence of an identity column is part of the column; that of a table that is left out is left out with it.
SELECT 'pg_class'::regclass::oid AS class,
       c.oid,
       n.nspname AS schema,
       c.relname AS name,
       CASE WHEN current_setting('server_version_num')::integer >= 150000 THEN c.relpersistence = 'u' END AS unlogged,
       format_type(s.seqtypid, NULL) AS type,
       s.seqstart AS start,
       s.seqincrement AS increment,
       s.seqmin AS minimum,
       s.seqmax AS maximum,
       s.seqcache AS cache,
       s.seqcycle AS cycle,
       d.description AS comment
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
  AND NOT EXISTS (
      SELECT
      FROM pg_depend o
      JOIN pg_class t ON t.oid = o.refobjid
      WHERE o.classid = 'pg_class'::regclass AND o.objid = c.oid AND o.refclassid = 'pg_class'::regclass AND o.deptype = 'a'
        AND t.relkind NOT IN ('r', 'p'))
ORDER BY n.nspname, c.relname;
