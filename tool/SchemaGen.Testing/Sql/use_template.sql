DO $testing$
BEGIN
    EXECUTE pg_catalog.format('COMMENT ON DATABASE {name} IS %L', extract(epoch FROM pg_catalog.now())::bigint);
END
$testing$;
