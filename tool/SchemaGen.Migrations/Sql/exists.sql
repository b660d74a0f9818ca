-- What the first build made is what every journal has.
SELECT
    count(*) > 0 AS table_exists,
    count(*) FILTER (WHERE a.attname IN ('revision', 'name', 'checksum', 'state', 'applied_at', 'applied_by', 'duration_ms')) = 7 AS is_journal,
    count(*) FILTER (WHERE a.attname IN ({later_columns})) = {later_count} AS is_complete
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE n.nspname = {schema_name} AND c.relname = {table_name};
