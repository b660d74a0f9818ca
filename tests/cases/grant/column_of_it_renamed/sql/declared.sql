GRANT SELECT (full_model), UPDATE (year) ON cars TO pg_monitor;
