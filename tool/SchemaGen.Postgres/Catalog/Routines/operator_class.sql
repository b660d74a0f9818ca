-- A member is of the class whose type it takes on its left: which class a statement named with it, no catalog tells for all access methods.
SELECT 'pg_opclass'::regclass::oid AS class,
       c.oid,
       n.nspname AS schema,
       c.opcname AS name,
       format('(%I)', a.amname) AS signature,
       format(E'CREATE OPERATOR CLASS %I.%I %sFOR TYPE %s USING %I FAMILY %I.%I AS\n    %s', n.nspname, c.opcname, CASE WHEN c.opcdefault THEN 'DEFAULT ' END,
           format_type(c.opcintype, NULL), a.amname, fn.nspname, f.opfname,
           concat_ws(E',\n    ', CASE WHEN c.opckeytype <> 0 OR m.members IS NULL THEN 'STORAGE ' || format_type(COALESCE(NULLIF(c.opckeytype, 0), c.opcintype), NULL) END, m.members)) AS definition,
       quote_ident(a.amname) AS method,
       format_type(c.opcintype, NULL) AS type,
       c.opcdefault AS default,
       d.description AS comment
FROM pg_opclass c
JOIN pg_namespace n ON n.oid = c.opcnamespace
JOIN pg_am a ON a.oid = c.opcmethod
JOIN pg_opfamily f ON f.oid = c.opcfamily
JOIN pg_namespace fn ON fn.oid = f.opfnamespace
CROSS JOIN LATERAL (
    SELECT string_agg(x.text, E',\n    ' ORDER BY x.rank, x.number, x.text) AS members
    FROM (
        SELECT 1 AS rank, o.amopstrategy AS number, format('OPERATOR %s %s', o.amopstrategy, o.amopopr::regoperator)
                   || COALESCE((SELECT format(' FOR ORDER BY %I.%I', sn.nspname, s.opfname) FROM pg_opfamily s JOIN pg_namespace sn ON sn.oid = s.opfnamespace WHERE s.oid = o.amopsortfamily), '') AS text
        FROM pg_amop o
        WHERE o.amopfamily = c.opcfamily AND o.amoplefttype = c.opcintype
        UNION ALL
        SELECT 2, p.amprocnum, format('FUNCTION %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, NULL), format_type(p.amprocrighttype, NULL), p.amproc::regprocedure)
        FROM pg_amproc p
        WHERE p.amprocfamily = c.opcfamily AND p.amproclefttype = c.opcintype) x) m
LEFT JOIN pg_description d ON d.classoid = 'pg_opclass'::regclass AND d.objoid = c.oid
WHERE c.oid >= 16384
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_opclass'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, c.opcname, a.amname;
