-- Databases and roles that a killed tool left: of its names, a minute old, ours to drop, with nobody in them, and of a run that has no connection any more.
WITH leftover AS (
    SELECT datname::text AS name, true AS is_database, datdba AS owner, oid FROM pg_catalog.pg_database
    UNION ALL
    SELECT rolname::text, false, oid, NULL FROM pg_catalog.pg_roles
)
SELECT l.name, l.is_database
FROM leftover AS l
WHERE l.name ~ '^schemagen_scratch_[0-9]{10}_[0-9a-f]{12}_[0-9]+$'
  AND split_part(l.name, '_', 3)::bigint < extract(epoch FROM now()) - 60
  AND pg_has_role(l.owner, 'MEMBER')
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity AS a WHERE a.datid = l.oid OR a.application_name = 'schemagen ' || split_part(l.name, '_', 4))
ORDER BY l.is_database DESC, l.name
