SELECT concat_ws(' ', {Version}::text, nullif({Description}, '')) AS migration, false AS has_failed FROM {table} ORDER BY {Version}
