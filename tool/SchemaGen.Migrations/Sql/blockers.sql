-- The locks are read once: a statement that gives way meanwhile waits for nobody, and is not said to.
WITH locks AS MATERIALIZED (
    SELECT pid, granted, mode, locktype, database, relation, transactionid, virtualxid
    FROM pg_catalog.pg_locks
)
SELECT
    blocker AS pid,
    coalesce(a.application_name, '') AS application,
    coalesce(a.usename::text, '') AS user_name,
    coalesce(pg_catalog.host(a.client_addr), '') AS address,
    coalesce(a.state, '') AS state,
    coalesce(a.xact_start, a.query_start, a.backend_start) AS since,
    coalesce((
        SELECT string_agg(DISTINCT held.mode || coalesce(' on ' || held.relation::regclass::text, ''), ', ')
        FROM locks held
        JOIN locks wanted ON wanted.pid = {pid} AND NOT wanted.granted AND wanted.locktype = held.locktype
            AND wanted.database IS NOT DISTINCT FROM held.database AND wanted.relation IS NOT DISTINCT FROM held.relation
            AND wanted.transactionid IS NOT DISTINCT FROM held.transactionid AND wanted.virtualxid IS NOT DISTINCT FROM held.virtualxid
        WHERE held.pid = blocker AND held.granted), '') AS locks,
    coalesce(a.query, '') AS query
FROM (SELECT DISTINCT unnest(pg_catalog.pg_blocking_pids({pid})) AS blocker) b
LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = b.blocker
WHERE EXISTS (SELECT FROM locks WHERE pid = {pid} AND NOT granted)
ORDER BY blocker;
