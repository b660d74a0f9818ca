SELECT nspname::text
FROM pg_catalog.pg_namespace
WHERE nspname LIKE {pattern} AND nspname !~ '^pg_' AND nspname <> 'information_schema'
ORDER BY nspname;
