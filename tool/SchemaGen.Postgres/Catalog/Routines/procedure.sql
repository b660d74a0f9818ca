SELECT 'pg_proc'::regclass::oid AS class,
       p.oid,
       n.nspname AS schema,
       p.proname AS name,
       '(' || COALESCE((SELECT string_agg(format_type(a.type, NULL), ', ' ORDER BY a.place) FROM unnest(p.proargtypes) WITH ORDINALITY AS a (type, place)), '') || ')' AS signature,
       rtrim(pg_get_functiondef(p.oid), E'\n') AS definition,
       pg_get_function_result(p.oid) AS returns,
       ARRAY(
           SELECT concat_ws(' ', NULLIF(a.mode, 'i'), NULLIF(a.name, ''), format_type(a.type, NULL))
           FROM unnest(COALESCE(p.proallargtypes, p.proargtypes::oid[]), p.proargmodes::text[], p.proargnames) WITH ORDINALITY AS a (type, mode, name, place)
           WHERE a.type IS NOT NULL
           ORDER BY a.place) AS arguments,
       NULLIF(p.pronargdefaults, 0)::text AS defaults,
       l.lanname AS language,
       d.description AS comment
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
JOIN pg_language l ON l.oid = p.prolang
LEFT JOIN pg_description d ON d.classoid = 'pg_proc'::regclass AND d.objoid = p.oid
WHERE p.prokind = 'p'
  AND p.oid >= 16384
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, p.proname, signature;
