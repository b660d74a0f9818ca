SELECT o.conrelid AS table_oid,
       o.conname AS name,
       pg_get_expr(o.conbin, o.conrelid) AS expression,
       o.connoinherit AS no_inherit,
       NOT o.convalidated AS not_valid,
       NOT o.conislocal AS implied,
       d.description AS comment
FROM pg_constraint o
JOIN pg_class t ON t.oid = o.conrelid AND t.relkind IN ('r', 'p')
JOIN pg_namespace n ON n.oid = t.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = o.oid
WHERE o.contype = 'c' AND o.conrelid >= 16384
ORDER BY n.nspname, t.relname, o.conname;
