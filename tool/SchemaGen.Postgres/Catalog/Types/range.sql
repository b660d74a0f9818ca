SELECT 'pg_type'::regclass::oid AS class,
       t.oid,
       n.nspname AS schema,
       t.typname AS name,
       format_type(r.rngsubtype, NULL) AS subtype,
       pn.nspname AS operator_class_schema,
       p.opcname AS operator_class,
       ln.nspname AS collation_schema,
       l.collname AS collation,
       NULLIF(r.rngcanonical::regproc::text, '-') AS canonical,
       NULLIF(r.rngsubdiff::regproc::text, '-') AS subtype_diff,
       mn.nspname AS multirange_schema,
       m.typname AS multirange,
       d.description AS comment
FROM pg_range r
JOIN pg_type t ON t.oid = r.rngtypid
JOIN pg_namespace n ON n.oid = t.typnamespace
JOIN pg_type s ON s.oid = r.rngsubtype
JOIN pg_type m ON m.oid = r.rngmultitypid
JOIN pg_namespace mn ON mn.oid = m.typnamespace
LEFT JOIN pg_opclass p ON p.oid = r.rngsubopc AND NOT p.opcdefault
LEFT JOIN pg_namespace pn ON pn.oid = p.opcnamespace
LEFT JOIN pg_collation l ON l.oid = r.rngcollation AND r.rngcollation <> s.typcollation
LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_type'::regclass AND d.objoid = t.oid
WHERE n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
ORDER BY n.nspname, t.typname;
