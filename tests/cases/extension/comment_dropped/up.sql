-- alter extension citext    model.cs:1
DO $$ BEGIN EXECUTE format('COMMENT ON EXTENSION citext IS %L', (SELECT comment FROM pg_available_extensions WHERE name = 'citext')); END $$;
