-- alter default grant pg_monitor(TABLES)    sql/declared.sql:1
ALTER DEFAULT PRIVILEGES GRANT INSERT ON TABLES TO pg_monitor;
