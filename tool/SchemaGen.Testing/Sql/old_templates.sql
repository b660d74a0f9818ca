-- Templates whose revisions nobody has asked for in a week; the comment is the time of the last use.
SELECT d.datname::text
FROM pg_catalog.pg_database d
WHERE d.datname ~ '^schemagen_template_[0-9a-f]{16}$' AND pg_catalog.pg_has_role(d.datdba, 'MEMBER')
    AND coalesce(pg_catalog.shobj_description(d.oid, 'pg_database'), '0')::bigint < extract(epoch FROM pg_catalog.now()) - 7 * 24 * 60 * 60;
