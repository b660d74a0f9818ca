SELECT 'pg_opfamily'::regclass::oid AS class,
       f.oid,
       n.nspname AS schema,
       f.opfname AS name,
       format('(%I)', a.amname) AS signature,
       format('CREATE OPERATOR FAMILY %I.%I USING %I%s', n.nspname, f.opfname, a.amname, format(E';\nALTER OPERATOR FAMILY %I.%I USING %I ADD\n    ', n.nspname, f.opfname, a.amname) || m.members) AS definition,
       quote_ident(a.amname) AS method,
       d.description AS comment
FROM pg_opfamily f
JOIN pg_namespace n ON n.oid = f.opfnamespace
JOIN pg_am a ON a.oid = f.opfmethod
CROSS JOIN LATERAL (
    SELECT string_agg(x.text, E',\n    ' ORDER BY x.rank, x.number, x.text) AS members
    FROM (
        SELECT 1 AS rank, o.amopstrategy AS number, format('OPERATOR %s %s', o.amopstrategy, o.amopopr::regoperator)
                   || COALESCE((SELECT format(' FOR ORDER BY %I.%I', sn.nspname, s.opfname) FROM pg_opfamily s JOIN pg_namespace sn ON sn.oid = s.opfnamespace WHERE s.oid = o.amopsortfamily), '') AS text
        FROM pg_amop o
        WHERE o.amopfamily = f.oid AND NOT EXISTS (SELECT FROM pg_opclass c WHERE c.opcfamily = f.oid AND c.opcintype = o.amoplefttype)
        UNION ALL
        SELECT 2, p.amprocnum, format('FUNCTION %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, NULL), format_type(p.amprocrighttype, NULL), p.amproc::regprocedure)
        FROM pg_amproc p
        WHERE p.amprocfamily = f.oid AND NOT EXISTS (SELECT FROM pg_opclass c WHERE c.opcfamily = f.oid AND c.opcintype = p.amproclefttype)) x) m
LEFT JOIN pg_description d ON d.classoid = 'pg_opfamily'::regclass AND d.objoid = f.oid
WHERE f.oid >= 16384
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_opfamily'::regclass AND e.objid = f.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, f.opfname, a.amname;
