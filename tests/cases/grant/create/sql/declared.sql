GRANT SELECT, INSERT ON cars TO pg_monitor;
