SELECT 'pg_class'::regclass::oid AS class,
       c.oid,
       n.nspname AS schema,
       c.relname AS name,
       format(E'CREATE FOREIGN TABLE %I.%I (\n    %s\n)\nSERVER %I%s', n.nspname, c.relname, p.parts, s.srvname,
           ' OPTIONS (' || (SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ') FROM pg_options_to_table(f.ftoptions) o) || ')') AS definition,
       d.description AS comment
FROM pg_foreign_table f
JOIN pg_class c ON c.oid = f.ftrelid
JOIN pg_foreign_server s ON s.oid = f.ftserver
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
    SELECT string_agg(q.part, E',\n    ' ORDER BY q.rank, q.place) AS parts
    FROM (
        SELECT 0 AS rank, a.attnum::int AS place, concat(quote_ident(a.attname), ' ', format_type(a.atttypid, a.atttypmod),
                   ' OPTIONS (' || (SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ') FROM pg_options_to_table(a.attfdwoptions) o) || ')',
                   CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || a.attcollation::regcollation END,
                   CASE WHEN a.attgenerated = '' THEN ' DEFAULT ' ELSE ' GENERATED ALWAYS AS (' END || pg_get_expr(v.adbin, v.adrelid) || CASE WHEN a.attgenerated = '' THEN '' ELSE ') STORED' END,
                   CASE WHEN a.attnotnull THEN ' NOT NULL' END) AS part
        FROM pg_attribute a
        JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        UNION ALL
        SELECT 1, row_number() OVER (ORDER BY o.conname)::int, format('CONSTRAINT %I %s', o.conname, pg_get_constraintdef(o.oid))
        FROM pg_constraint o
        WHERE o.conrelid = c.oid AND o.contype = 'c') q) p
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relkind = 'f'
  AND NOT c.relispartition
  AND n.nspname <> ALL ($1)
  AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
ORDER BY n.nspname, c.relname;
