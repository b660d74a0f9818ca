-- create default grant PUBLIC(FUNCTIONS)
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- create default grant pg_monitor(SEQUENCES in crm)    sql/declared.sql:2
ALTER DEFAULT PRIVILEGES IN SCHEMA crm GRANT USAGE ON SEQUENCES TO pg_monitor WITH GRANT OPTION;

-- create default grant pg_monitor(TABLES)    sql/declared.sql:2
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_monitor;
