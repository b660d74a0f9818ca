-- Behind a pooler this may be another session than the one that took the lock, and a file may have released it.
DO $schemagen$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_catalog.pg_locks l
        WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND l.pid = pg_catalog.pg_backend_pid()
            AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
            AND (l.classid::bigint << 32 | l.objid::bigint) = {lock_key}
    ) THEN
        RAISE EXCEPTION USING ERRCODE = '{lock_lost}', MESSAGE = 'this session does not hold the lock of the migration any more',
            HINT = 'a statement of the file releases the advisory locks of the session, or the connection leads through a pooler that gives each transaction another session: take the statement out, or connect to the server itself';
    END IF;
END
$schemagen$;
