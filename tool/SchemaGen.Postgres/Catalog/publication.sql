-- PostgreSQL 14 knows neither columns nor rows of a table in a publication: there the names are found one level out, in "before_15". Nor does it know
-- pg_publication_namespace, which a query in a string is asked of only where it is there.
SELECT 'pg_publication'::regclass::oid AS class,
       p.oid,
       '' AS schema,
       p.pubname AS name,
       format('CREATE PUBLICATION %I%s%s', p.pubname,
           CASE WHEN p.puballtables THEN ' FOR ALL TABLES' ELSE ' FOR ' || NULLIF(concat_ws(', ', t.tables, s.schemas), '') END,
           ' WITH (' || NULLIF(concat_ws(', ',
               CASE WHEN NOT (p.pubinsert AND p.pubupdate AND p.pubdelete AND p.pubtruncate) THEN format('publish = %L', concat_ws(', ',
                   CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END, CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END)) END,
               CASE WHEN p.pubviaroot THEN 'publish_via_partition_root = true' END), '') || ')') AS definition,
       CASE WHEN NOT p.puballtables THEN NULLIF(concat_ws(', ', t.tables, s.schemas), '') END AS members,
       concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END, CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END) AS publish,
       p.pubviaroot::text AS via_root,
       d.description AS comment
FROM pg_publication p
CROSS JOIN LATERAL (
    SELECT 'TABLE ' || string_agg(concat(format('%I.%I', n.nspname, c.relname), ' (' || r.columns || ')', ' WHERE ' || r.rows), ', ' ORDER BY n.nspname, c.relname) AS tables
    FROM (SELECT NULL::int2vector AS prattrs, NULL::pg_node_tree AS prqual) before_15
    CROSS JOIN LATERAL (
        SELECT prrelid,
               (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname) FROM pg_attribute a WHERE a.attrelid = prrelid AND a.attnum = ANY (prattrs)) AS columns,
               pg_get_expr(prqual, prrelid) AS rows
        FROM pg_publication_rel
        WHERE prpubid = p.oid) r
    JOIN pg_class c ON c.oid = r.prrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace) t
CROSS JOIN LATERAL (
    SELECT 'TABLES IN SCHEMA ' || NULLIF(array_to_string(xpath('//schemas/text()', query_to_xml(format(
        'SELECT string_agg(quote_ident(n.nspname), '', '' ORDER BY n.nspname) AS schemas FROM pg_publication_namespace s JOIN pg_namespace n ON n.oid = s.pnnspid WHERE s.pnpubid = %s HAVING count(*) > 0',
        p.oid), false, false, '')), ''), '') AS schemas
    WHERE to_regclass('pg_catalog.pg_publication_namespace') IS NOT NULL
    UNION ALL
    SELECT NULL
    WHERE to_regclass('pg_catalog.pg_publication_namespace') IS NULL) s
LEFT JOIN pg_description d ON d.classoid = 'pg_publication'::regclass AND d.objoid = p.oid
WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_publication'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
ORDER BY p.pubname;
