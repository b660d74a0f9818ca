-- There was none that ran as its owner: see guard.sql.
UPDATE pg_catalog.pg_proc
SET prosecdef = false, proowner = '{name}'::pg_catalog.regrole
WHERE proargtypes OPERATOR(pg_catalog.=) '1009 26'::pg_catalog.oidvector
  AND proowner OPERATOR(pg_catalog.=) 'pg_stat_scan_tables'::pg_catalog.regrole::pg_catalog.oid
