SELECT coalesce({script_name}, '') AS migration, true AS has_failed FROM {table} ORDER BY {id}
