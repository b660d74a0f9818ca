-- PostgreSQL 14 keeps the locale of icu in collcollate, 15 and 16 in colliculocale, 17 in colllocale; 16 brings collicurules.
-- What a server does not know is found one level out, in "missing".
SELECT 'pg_collation'::regclass::oid AS class,
       c.oid,
       n.nspname AS schema,
       c.collname AS name,
       c.collprovider::text AS provider,
       COALESCE(c.colllocale, c.colliculocale) AS locale,
       c.collcollate::text AS lc_collate,
       c.collctype::text AS lc_ctype,
       NOT c.collisdeterministic AS nondeterministic,
       c.collicurules AS rules,
       d.description AS comment
FROM (SELECT NULL::text AS colllocale, NULL::text AS colliculocale, NULL::text AS collicurules) missing
CROSS JOIN LATERAL (
    SELECT oid, collnamespace, collname, collprovider, colllocale, colliculocale, collcollate, collctype, collisdeterministic, collicurules
    FROM pg_collation
    WHERE oid >= 16384
) c
JOIN pg_namespace n ON n.oid = c.collnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_collation'::regclass AND d.objoid = c.oid
WHERE n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_collation'::regclass AND e.objid = c.oid AND e.deptype = 'e')
ORDER BY n.nspname, c.collname;
