SELECT
    pg_catalog.current_setting('server_version_num')::integer AS version,
    pg_catalog.current_setting('server_version') AS version_text,
    pg_catalog.current_database()::text AS database,
    current_user::text AS role,
    pg_catalog.pg_backend_pid() AS pid,
    pg_catalog.pg_is_in_recovery() AS is_standby,
    pg_catalog.current_setting('transaction_read_only') = 'on' AS is_read_only,
    pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE') AS may_make_schemas,
    coalesce((SELECT bool_or(pg_catalog.has_schema_privilege(oid, 'CREATE')) FROM pg_catalog.pg_namespace WHERE nspname = {schema_name}), false) AS may_use_journal_schema,
    pg_catalog.current_setting('server_encoding') AS encoding,
    pg_catalog.clock_timestamp() AS clock;
