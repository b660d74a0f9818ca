SELECT coalesce({script_name}, '') AS migration, false AS has_failed FROM {table} ORDER BY {id}
