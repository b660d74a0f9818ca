-- Only the heads are noted.
SELECT {version_num} AS migration, false AS has_failed FROM {table} ORDER BY 1
