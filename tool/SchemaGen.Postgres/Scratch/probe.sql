SELECT
    current_setting('server_version_num')::integer / 10000 AS major,
    current_setting('server_version') AS version,
    pg_is_in_recovery() AS is_standby,
    current_setting('transaction_read_only')::boolean AS is_read_only,
    r.rolcreatedb OR r.rolsuper AS may_create,
    r.rolcreaterole OR r.rolsuper AS may_make_roles,
    r.rolsuper AS is_superuser,
    t.encoding = 6 AS template_is_utf8
FROM pg_catalog.pg_roles AS r
CROSS JOIN pg_catalog.pg_database AS t
WHERE r.rolname = current_user
  AND t.datname = 'template0'
