SELECT 'pg_foreign_data_wrapper'::regclass::oid AS class,
       w.oid,
       '' AS schema,
       w.fdwname AS name,
       format('CREATE FOREIGN DATA WRAPPER %I%s%s%s', w.fdwname,
           ' HANDLER ' || NULLIF(w.fdwhandler, 0)::regproc,
           ' VALIDATOR ' || NULLIF(w.fdwvalidator, 0)::regproc,
           ' OPTIONS (' || (SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name) FROM pg_options_to_table(w.fdwoptions) o) || ')') AS definition,
       NULLIF(w.fdwhandler, 0)::regproc::text AS handler,
       NULLIF(w.fdwvalidator, 0)::regproc::text AS validator,
       w.fdwoptions AS options,
       d.description AS comment
FROM pg_foreign_data_wrapper w
LEFT JOIN pg_description d ON d.classoid = 'pg_foreign_data_wrapper'::regclass AND d.objoid = w.oid
WHERE w.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_foreign_data_wrapper'::regclass AND e.objid = w.oid AND e.deptype IN ('e', 'i'))
ORDER BY w.fdwname;
