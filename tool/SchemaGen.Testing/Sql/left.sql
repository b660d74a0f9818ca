-- Databases of runs that hold their lock no more, with nobody in them.
SELECT d.datname::text
FROM pg_catalog.pg_database d
WHERE d.datname ~ '^schemagen_(test|new)_[0-9]+_[0-9]+$' AND pg_catalog.pg_has_role(d.datdba, 'MEMBER')
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity a WHERE a.datid = d.oid)
    AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_locks l
        WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND l.classid::bigint = 7235418 AND l.objid::text = split_part(d.datname, '_', 3)
    );
