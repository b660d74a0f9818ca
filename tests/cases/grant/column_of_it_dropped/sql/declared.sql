GRANT SELECT (model), UPDATE (model) ON cars TO pg_monitor;
