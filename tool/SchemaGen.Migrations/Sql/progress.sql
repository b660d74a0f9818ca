SELECT
    a.query,
    extract(epoch FROM pg_catalog.clock_timestamp() - a.query_start)::double precision AS seconds,
    coalesce(i.phase, v.phase, c.phase, z.phase, CASE WHEN y.pid IS NOT NULL THEN 'copying rows' END) AS phase,
    coalesce(CASE WHEN i.blocks_total > 0 THEN i.blocks_done ELSE i.tuples_done END, v.heap_blks_scanned, c.heap_blks_scanned, z.sample_blks_scanned,
        CASE WHEN y.bytes_total > 0 THEN y.bytes_processed ELSE y.tuples_processed END) AS done,
    coalesce(CASE WHEN i.blocks_total > 0 THEN i.blocks_total ELSE i.tuples_total END, v.heap_blks_total, c.heap_blks_total, z.sample_blks_total, y.bytes_total) AS total,
    CASE WHEN i.blocks_total > 0 OR coalesce(v.pid, c.pid, z.pid) IS NOT NULL THEN 'blocks' WHEN y.bytes_total > 0 THEN 'bytes' ELSE 'rows' END AS unit
FROM pg_catalog.pg_stat_activity a
LEFT JOIN pg_catalog.pg_stat_progress_create_index i ON i.pid = a.pid
LEFT JOIN pg_catalog.pg_stat_progress_vacuum v ON v.pid = a.pid
LEFT JOIN pg_catalog.pg_stat_progress_cluster c ON c.pid = a.pid AND i.pid IS NULL
LEFT JOIN pg_catalog.pg_stat_progress_analyze z ON z.pid = a.pid
LEFT JOIN pg_catalog.pg_stat_progress_copy y ON y.pid = a.pid
WHERE a.pid = {pid} AND a.state = 'active' AND a.query <> ''
LIMIT 1;
