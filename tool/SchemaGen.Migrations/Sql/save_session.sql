-- A prepared statement outlives RESET ALL and every role.
DO $schemagen$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_prepared_statements WHERE name = 'schemagen_session') THEN
        DEALLOCATE schemagen_session;
    END IF;
    EXECUTE (
        SELECT pg_catalog.format('PREPARE schemagen_session AS SELECT %L::jsonb, %L::text, %L::text',
            coalesce(pg_catalog.jsonb_object_agg(name, setting), '{}'), pg_catalog.current_setting('role'), session_user)
        FROM pg_catalog.pg_settings
        WHERE source = 'session' AND name <> 'seed' AND name NOT LIKE 'transaction\_%');
END
$schemagen$;
