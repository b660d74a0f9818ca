-- All rows of such a table were put there at one moment, so that the first of them tells it.
SELECT c.relname, coalesce(obj_description(c.oid, 'pg_class'), ''), pg_total_relation_size(c.oid),
    (SELECT (xpath('//kept/text()', x))[1]::text FROM query_to_xml(format(
        'SELECT extract(epoch FROM now() - %I)::bigint AS kept FROM %s LIMIT 1',
        $2, c.oid::regclass), false, false, '') x)::bigint
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND c.relkind = 'r'
    AND EXISTS (
        SELECT FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attname = $2 AND a.attnum = 1 AND NOT a.attisdropped
    )
ORDER BY 1
