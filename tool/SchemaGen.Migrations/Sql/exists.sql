SELECT
    EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = {schema_name}) AS schema_exists,
    EXISTS (
        SELECT FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = {schema_name} AND c.relname = {table_name}
    ) AS table_exists;
