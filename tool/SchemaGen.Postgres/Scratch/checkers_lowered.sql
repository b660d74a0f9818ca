-- What checks the options of a wrapper is called while it is made; it runs as a role that may do nothing, which it cannot leave.
UPDATE pg_catalog.pg_proc
SET prosecdef = true, proowner = 'pg_stat_scan_tables'::pg_catalog.regrole
WHERE proargtypes OPERATOR(pg_catalog.=) '1009 26'::pg_catalog.oidvector
  AND proowner OPERATOR(pg_catalog.=) '{name}'::pg_catalog.regrole::pg_catalog.oid
