SELECT 'pg_cast'::regclass::oid AS class,
       c.oid,
       '' AS schema,
       '' AS name,
       format('(%s AS %s)', format_type(c.castsource, NULL), format_type(c.casttarget, NULL)) AS signature,
       format('CREATE CAST (%s AS %s) %s%s', format_type(c.castsource, NULL), format_type(c.casttarget, NULL),
           CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END,
           CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END) AS definition,
       d.description AS comment
FROM pg_cast c
LEFT JOIN pg_description d ON d.classoid = 'pg_cast'::regclass AND d.objoid = c.oid
WHERE c.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_cast'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
ORDER BY signature;
