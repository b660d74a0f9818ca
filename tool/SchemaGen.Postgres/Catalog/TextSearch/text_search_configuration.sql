-- Token types with the same dictionaries could share a statement; one for each is what pg_dump writes too.
SELECT 'pg_ts_config'::regclass::oid AS class,
       t.oid,
       n.nspname AS schema,
       t.cfgname AS name,
       format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %I.%I)%s', n.nspname, t.cfgname, pn.nspname, p.prsname, m.statements) AS definition,
       format('%I.%I', pn.nspname, p.prsname) AS parser,
       m.mappings,
       d.description AS comment
FROM pg_ts_config t
JOIN pg_namespace n ON n.oid = t.cfgnamespace
JOIN pg_ts_parser p ON p.oid = t.cfgparser
JOIN pg_namespace pn ON pn.oid = p.prsnamespace
CROSS JOIN LATERAL (
    SELECT string_agg(format(E';\nALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH %s', n.nspname, t.cfgname, x.alias, x.dictionaries), '' ORDER BY x.tokid) AS statements,
           array_agg(format('%s=%s', x.alias, x.dictionaries) ORDER BY x.tokid) AS mappings
    FROM (
        SELECT k.tokid, k.alias, string_agg(format('%I.%I', dn.nspname, dt.dictname), ', ' ORDER BY g.mapseqno) AS dictionaries
        FROM pg_ts_config_map g
        JOIN ts_token_type(t.cfgparser) k ON k.tokid = g.maptokentype
        JOIN pg_ts_dict dt ON dt.oid = g.mapdict
        JOIN pg_namespace dn ON dn.oid = dt.dictnamespace
        WHERE g.mapcfg = t.oid
        GROUP BY k.tokid, k.alias) x) m
LEFT JOIN pg_description d ON d.classoid = 'pg_ts_config'::regclass AND d.objoid = t.oid
WHERE t.oid >= 16384
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_config'::regclass AND e.objid = t.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, t.cfgname;
