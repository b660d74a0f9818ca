-- No start-up options, which poolers refuse. The server looks whether the client is still there, where it can, so that nothing of one that was killed stays queued.
DO $schemagen$
BEGIN
    PERFORM pg_catalog.set_config(name, coalesce(value, reset_val), {is_local})
    FROM pg_catalog.pg_settings
    JOIN (VALUES ('lock_timeout', {lock_timeout}::text), ('statement_timeout', {statement_timeout})) AS wanted (parameter, value) ON parameter = name;
    BEGIN
        PERFORM pg_catalog.set_config('client_connection_check_interval', '1s', {is_local});
    EXCEPTION
        WHEN invalid_parameter_value THEN
            NULL;
    END;
END
$schemagen$;
