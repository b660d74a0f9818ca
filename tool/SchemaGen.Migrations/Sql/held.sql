-- Asked of another session, which knows what the transaction has dropped and nothing of what it has made. Of each table the strongest lock.
SELECT pg_catalog.format('%s of %I.%I', pg_catalog.upper(pg_catalog.btrim(pg_catalog.regexp_replace(l.mode, '([A-Z])', ' \1', 'g'))), n.nspname, c.relname)
FROM (
    SELECT DISTINCT ON (relation) relation, mode
    FROM pg_catalog.pg_locks
    WHERE pid = {pid} AND locktype = 'relation' AND granted
        AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
    ORDER BY relation, pg_catalog.array_position(
        ARRAY['AccessExclusiveLock', 'ExclusiveLock', 'ShareRowExclusiveLock', 'ShareLock', 'ShareUpdateExclusiveLock', 'RowExclusiveLock', 'RowShareLock', 'AccessShareLock'], mode)
) l
JOIN pg_catalog.pg_class c ON c.oid = l.relation
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'm', 'v', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
    AND (n.nspname, c.relname) <> ({schema_name}, {table_name})
ORDER BY n.nspname, c.relname;
