GRANT SELECT ON cars TO pg_monitor WITH GRANT OPTION;
GRANT UPDATE (model) ON cars TO pg_monitor;
