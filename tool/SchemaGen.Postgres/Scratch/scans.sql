-- Whether the scan that the transaction has just done was counted.
SELECT seq_scan > 0 FROM pg_stat_xact_sys_tables WHERE relname = 'pg_namespace'
