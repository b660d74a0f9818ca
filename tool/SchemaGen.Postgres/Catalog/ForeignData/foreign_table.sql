-- What a column has none of is an empty text in the lists of its parts.
SELECT 'pg_class'::regclass::oid AS class,
       c.oid,
       n.nspname AS schema,
       c.relname AS name,
       format(E'CREATE FOREIGN TABLE %I.%I (\n    %s\n)\nSERVER %I%s', n.nspname, c.relname, concat_ws(E',\n    ', p.parts, k.parts), s.srvname,
           ' OPTIONS (' || (SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name) FROM pg_options_to_table(f.ftoptions) o) || ')') AS definition,
       s.srvname::text AS server,
       f.ftoptions AS options,
       p.names AS column_names,
       p.types AS column_types,
       p.defaults AS column_defaults,
       p.generated AS column_generated,
       p.required AS column_required,
       p.options AS column_options,
       k.checks,
       d.description AS comment
FROM pg_foreign_table f
JOIN pg_class c ON c.oid = f.ftrelid
JOIN pg_foreign_server s ON s.oid = f.ftserver
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
    SELECT string_agg(concat(quote_ident(q.name), ' ', q.type, ' OPTIONS (' || q.settings || ')', q.collation, ' DEFAULT ' || q.value, ' GENERATED ALWAYS AS (' || q.generated || ') STORED', CASE WHEN q.required THEN ' NOT NULL' END), E',\n    ' ORDER BY q.place) AS parts,
           array_agg(q.name::text ORDER BY q.place) AS names,
           array_agg(concat(q.type, q.collation) ORDER BY q.place) AS types,
           array_agg(COALESCE(q.value, '') ORDER BY q.place) AS defaults,
           array_agg(COALESCE(q.generated, '') ORDER BY q.place) AS generated,
           array_agg(CASE WHEN q.required THEN 'true' ELSE '' END ORDER BY q.place) AS required,
           array_agg(COALESCE(array_to_string(q.options, E'\n'), '') ORDER BY q.place) AS options
    FROM (
        SELECT a.attnum AS place,
               a.attname AS name,
               format_type(a.atttypid, a.atttypmod) AS type,
               (SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name) FROM pg_options_to_table(a.attfdwoptions) o) AS settings,
               ARRAY(SELECT o FROM unnest(a.attfdwoptions) o ORDER BY o COLLATE "C") AS options,
               CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || a.attcollation::regcollation END AS collation,
               CASE WHEN a.attgenerated = '' THEN pg_get_expr(v.adbin, v.adrelid) END AS value,
               CASE WHEN a.attgenerated <> '' THEN pg_get_expr(v.adbin, v.adrelid) END AS generated,
               a.attnotnull AS required
        FROM pg_attribute a
        JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) q) p
CROSS JOIN LATERAL (
    SELECT string_agg(format('CONSTRAINT %I %s', o.conname, pg_get_constraintdef(o.oid)), E',\n    ' ORDER BY o.conname) AS parts,
           array_agg(format('%I %s', o.conname, pg_get_constraintdef(o.oid)) ORDER BY o.conname) AS checks
    FROM pg_constraint o
    WHERE o.conrelid = c.oid AND o.contype = 'c') k
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relkind = 'f'
  AND NOT c.relispartition
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, c.relname;
