SELECT 'pg_foreign_server'::regclass::oid AS class,
       s.oid,
       '' AS schema,
       s.srvname AS name,
       format('CREATE SERVER %I%s%s FOREIGN DATA WRAPPER %I%s', s.srvname,
           ' TYPE ' || quote_literal(s.srvtype),
           ' VERSION ' || quote_literal(s.srvversion),
           w.fdwname,
           ' OPTIONS (' || (SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name) FROM pg_options_to_table(s.srvoptions) o) || ')') AS definition,
       w.fdwname::text AS wrapper,
       s.srvtype AS type,
       s.srvversion AS version,
       s.srvoptions AS options,
       d.description AS comment
FROM pg_foreign_server s
JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
LEFT JOIN pg_description d ON d.classoid = 'pg_foreign_server'::regclass AND d.objoid = s.oid
WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_foreign_server'::regclass AND e.objid = s.oid AND e.deptype IN ('e', 'i'))
ORDER BY s.srvname;
