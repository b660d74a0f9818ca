SELECT 'pg_operator'::regclass::oid AS class,
       o.oid,
       n.nspname AS schema,
       o.oprname AS name,
       format('(%s, %s)', COALESCE(format_type(NULLIF(o.oprleft, 0), NULL), 'NONE'), format_type(o.oprright, NULL)) AS signature,
       format(E'CREATE OPERATOR %I.%s (\n    %s\n)', n.nspname, o.oprname, concat_ws(E',\n    ',
           'FUNCTION = ' || o.oprcode,
           'LEFTARG = ' || format_type(NULLIF(o.oprleft, 0), NULL),
           'RIGHTARG = ' || format_type(NULLIF(o.oprright, 0), NULL),
           'COMMUTATOR = ' || (SELECT format('OPERATOR(%I.%s)', s.nspname, x.oprname) FROM pg_operator x JOIN pg_namespace s ON s.oid = x.oprnamespace WHERE x.oid = o.oprcom),
           'NEGATOR = ' || (SELECT format('OPERATOR(%I.%s)', s.nspname, x.oprname) FROM pg_operator x JOIN pg_namespace s ON s.oid = x.oprnamespace WHERE x.oid = o.oprnegate),
           'RESTRICT = ' || NULLIF(o.oprrest::oid, 0)::regproc,
           'JOIN = ' || NULLIF(o.oprjoin::oid, 0)::regproc,
           CASE WHEN o.oprcanhash THEN 'HASHES' END,
           CASE WHEN o.oprcanmerge THEN 'MERGES' END)) AS definition,
       d.description AS comment
FROM pg_operator o
JOIN pg_namespace n ON n.oid = o.oprnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_operator'::regclass AND d.objoid = o.oid
WHERE o.oid >= 16384
  AND o.oprcode <> 0::regproc
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_operator'::regclass AND e.objid = o.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, o.oprname, signature;
