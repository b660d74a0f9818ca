-- Every database has public, with a comment; only another one was written by the user, or taken away.
SELECT 'pg_namespace'::regclass::oid AS class,
       n.oid,
       n.nspname AS name,
       CASE WHEN n.nspname <> 'public' THEN d.description
            WHEN d.description IS DISTINCT FROM 'standard public schema' THEN COALESCE(d.description, '') END AS comment
FROM pg_namespace n
LEFT JOIN pg_description d ON d.classoid = 'pg_namespace'::regclass AND d.objoid = n.oid
WHERE n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname IS DISTINCT FROM $2[1]
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND e.deptype = 'e')
ORDER BY n.nspname;
