-- alter default grant pg_monitor(TABLES)    sql/declared.sql:1
ALTER DEFAULT PRIVILEGES REVOKE INSERT ON TABLES FROM pg_monitor;
