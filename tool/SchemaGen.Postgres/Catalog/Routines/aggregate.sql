-- The server prints no CREATE AGGREGATE; the order of the options is that of pg_dump.
SELECT 'pg_proc'::regclass::oid AS class,
       p.oid,
       n.nspname AS schema,
       p.proname AS name,
       '(' || COALESCE((SELECT string_agg(format_type(a.type, NULL), ', ' ORDER BY a.place) FROM unnest(p.proargtypes) WITH ORDINALITY AS a (type, place)), '') || ')' AS signature,
       format(E'CREATE AGGREGATE %I.%I(%s) (\n    %s\n)', n.nspname, p.proname, COALESCE(NULLIF(pg_get_function_arguments(p.oid), ''), '*'), concat_ws(E',\n    ',
           'SFUNC = ' || g.aggtransfn,
           'STYPE = ' || format_type(g.aggtranstype, NULL),
           'SSPACE = ' || NULLIF(g.aggtransspace, 0),
           'INITCOND = ' || quote_literal(g.agginitval),
           'FINALFUNC = ' || NULLIF(g.aggfinalfn::oid, 0)::regproc,
           CASE WHEN g.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
           'FINALFUNC_MODIFY = ' || CASE WHEN g.aggfinalmodify <> CASE WHEN g.aggkind = 'n' THEN 'r' ELSE 'w' END THEN CASE g.aggfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
           'COMBINEFUNC = ' || NULLIF(g.aggcombinefn::oid, 0)::regproc,
           'SERIALFUNC = ' || NULLIF(g.aggserialfn::oid, 0)::regproc,
           'DESERIALFUNC = ' || NULLIF(g.aggdeserialfn::oid, 0)::regproc,
           'MSFUNC = ' || NULLIF(g.aggmtransfn::oid, 0)::regproc,
           'MINVFUNC = ' || NULLIF(g.aggminvtransfn::oid, 0)::regproc,
           'MSTYPE = ' || format_type(NULLIF(g.aggmtranstype, 0), NULL),
           'MSSPACE = ' || NULLIF(g.aggmtransspace, 0),
           'MINITCOND = ' || quote_literal(g.aggminitval),
           'MFINALFUNC = ' || NULLIF(g.aggmfinalfn::oid, 0)::regproc,
           CASE WHEN g.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
           'SORTOP = ' || 'OPERATOR(' || (SELECT quote_ident(s.nspname) || '.' || o.oprname FROM pg_operator o JOIN pg_namespace s ON s.oid = o.oprnamespace WHERE o.oid = g.aggsortop) || ')',
           CASE WHEN g.aggkind = 'h' THEN 'HYPOTHETICAL' END,
           'PARALLEL = ' || CASE p.proparallel WHEN 's' THEN 'SAFE' WHEN 'r' THEN 'RESTRICTED' END)) AS definition,
       d.description AS comment
FROM pg_proc p
JOIN pg_aggregate g ON g.aggfnoid = p.oid
JOIN pg_namespace n ON n.oid = p.pronamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_proc'::regclass AND d.objoid = p.oid
WHERE p.oid >= 16384
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, p.proname, signature;
