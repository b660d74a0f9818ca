-- A trigger of a partitioned table has a row for each partition below it, which says whose it is and can be switched by itself.
WITH RECURSIVE clone (oid, parent, origin) AS (
    SELECT g.oid, p.oid, p.oid
    FROM pg_trigger g
    JOIN pg_trigger p ON p.oid = g.tgparentid
    WHERE p.tgparentid = 0 AND NOT p.tgisinternal
    UNION ALL
    SELECT g.oid, k.oid, k.origin
    FROM clone k
    JOIN pg_trigger g ON g.tgparentid = k.oid
)
SELECT n.nspname AS schema,
       c.relname AS table,
       g.tgname AS name,
       CASE g.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' ELSE 'enabled' END AS state,
       CASE p.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' ELSE 'enabled' END AS usual,
       format('%I.%I.%I', rn.nspname, r.relname, o.tgname) AS trigger
FROM clone k
JOIN pg_trigger g ON g.oid = k.oid
JOIN pg_trigger p ON p.oid = k.parent
JOIN pg_trigger o ON o.oid = k.origin
JOIN pg_class c ON c.oid = g.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class r ON r.oid = o.tgrelid
JOIN pg_namespace rn ON rn.oid = r.relnamespace
WHERE g.tgenabled <> p.tgenabled
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.objsubid = 0 AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, c.relname, g.tgname;
