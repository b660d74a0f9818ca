-- drop default grant PUBLIC(FUNCTIONS)
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;

-- drop default grant pg_monitor(SEQUENCES in crm)    sql/declared.sql:2
ALTER DEFAULT PRIVILEGES IN SCHEMA crm REVOKE USAGE ON SEQUENCES FROM pg_monitor;

-- drop default grant pg_monitor(TABLES)    sql/declared.sql:2
ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM pg_monitor;
