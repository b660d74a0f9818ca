SELECT
    current_setting('server_version_num')::integer / 10000 AS major,
    current_setting('server_version') AS version,
    r.rolcreatedb OR r.rolsuper AS may_create,
    t.encoding = 6 AS template_is_utf8
FROM pg_catalog.pg_roles AS r
CROSS JOIN pg_catalog.pg_database AS t
WHERE r.rolname = current_user
  AND t.datname = 'template0'
