-- PostgreSQL before 18 knows no conenforced: there the name is found one level out, in "before_18".
SELECT o.conrelid AS table_oid,
       o.conname AS name,
       pg_get_expr(o.conbin, o.conrelid) AS expression,
       o.connoinherit AS no_inherit,
       NOT o.conenforced AS not_enforced,
       NOT o.convalidated AND o.conenforced AS not_valid,
       NOT o.conislocal AS implied,
       d.description AS comment
FROM (SELECT true AS conenforced) before_18
CROSS JOIN LATERAL (
    SELECT oid, conrelid, conname, conbin, connoinherit, conislocal, convalidated, conenforced
    FROM pg_constraint
    WHERE contype = 'c' AND conrelid >= 16384
) o
JOIN pg_class t ON t.oid = o.conrelid AND t.relkind IN ('r', 'p')
JOIN pg_namespace n ON n.oid = t.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = o.oid
ORDER BY n.nspname, t.relname, o.conname;
