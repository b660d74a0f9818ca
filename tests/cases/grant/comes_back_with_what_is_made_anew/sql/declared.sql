CREATE VIEW v AS SELECT id, year FROM cars;
GRANT SELECT ON v TO pg_monitor;
GRANT INSERT ON cars TO pg_monitor;
