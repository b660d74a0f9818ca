SELECT 'pg_transform'::regclass::oid AS class,
       t.oid,
       '' AS schema,
       '' AS name,
       format('(%s, %I)', format_type(t.trftype, NULL), l.lanname) AS signature,
       format('CREATE TRANSFORM FOR %s LANGUAGE %I (%s)', format_type(t.trftype, NULL), l.lanname, concat_ws(', ',
           'FROM SQL WITH FUNCTION ' || NULLIF(t.trffromsql::oid, 0)::regprocedure,
           'TO SQL WITH FUNCTION ' || NULLIF(t.trftosql::oid, 0)::regprocedure)) AS definition,
       format_type(t.trftype, NULL) AS type,
       quote_ident(l.lanname) AS language,
       d.description AS comment
FROM pg_transform t
JOIN pg_language l ON l.oid = t.trflang
LEFT JOIN pg_description d ON d.classoid = 'pg_transform'::regclass AND d.objoid = t.oid
WHERE t.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_transform'::regclass AND e.objid = t.oid AND e.deptype IN ('e', 'i'))
ORDER BY signature;
