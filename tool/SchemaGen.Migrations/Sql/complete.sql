-- Columns that came after the first build; where all are there, nothing is locked and nothing is said.
DO $schemagen$
BEGIN
    IF (
        SELECT count(*)
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
        WHERE n.nspname = {schema_name} AND c.relname = {table_name} AND a.attname IN ({later_columns})
    ) < {later_count} THEN
        PERFORM pg_catalog.set_config('client_min_messages', 'warning', true);
        ALTER TABLE {journal}
            ADD COLUMN IF NOT EXISTS state_since timestamptz,
            ADD COLUMN IF NOT EXISTS statements_done integer,
            ADD COLUMN IF NOT EXISTS statements_hash text,
            ADD COLUMN IF NOT EXISTS statement text,
            ADD COLUMN IF NOT EXISTS statement_before text,
            ADD COLUMN IF NOT EXISTS statement_at timestamptz;
        UPDATE {journal} SET state_since = applied_at WHERE state_since IS NULL;
        ALTER TABLE {journal}
            ALTER COLUMN state_since SET DEFAULT clock_timestamp(),
            ALTER COLUMN state_since SET NOT NULL;
    END IF;
END
$schemagen$;
