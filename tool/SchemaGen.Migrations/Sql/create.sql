-- The comment tells what goes with the last revision from what somebody else made for the journal.
DO $schemagen$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = {schema_name}) THEN
        CREATE SCHEMA {schema};
        COMMENT ON SCHEMA {schema} IS {mark};
    END IF;
    IF NOT EXISTS (
        SELECT FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = {schema_name} AND c.relname = {table_name}
    ) THEN
        CREATE TABLE {journal} (
            revision text PRIMARY KEY,
            name text NOT NULL,
            checksum text NOT NULL,
            state text NOT NULL CHECK (state IN ('applied', 'upgrading', 'downgrading')),
            applied_at timestamptz NOT NULL DEFAULT clock_timestamp(),
            applied_by text NOT NULL DEFAULT session_user,
            duration_ms bigint
        );
        COMMENT ON TABLE {journal} IS {mark};
    END IF;
END
$schemagen$;
