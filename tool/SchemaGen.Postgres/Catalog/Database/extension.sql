-- Every extension gets the comment of its control file; only another one was written by the user.
SELECT 'pg_extension'::regclass::oid AS class,
       e.oid,
       e.extname AS name,
       n.nspname AS schema,
       e.extversion AS version,
       CASE WHEN d.description IS DISTINCT FROM a.comment THEN d.description END AS comment
FROM pg_extension e
JOIN pg_namespace n ON n.oid = e.extnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_extension'::regclass AND d.objoid = e.oid
LEFT JOIN pg_available_extensions() a ON a.name = e.extname
WHERE e.extname <> 'plpgsql'
ORDER BY e.extname;
