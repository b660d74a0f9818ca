-- Only the last is noted.
SELECT {version}::text AS migration, {dirty} AS has_failed FROM {table} ORDER BY {version}
