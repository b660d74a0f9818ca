SELECT concat_ws(' ', {version}, {description}) AS migration, NOT {success} AS has_failed FROM {table} WHERE {type} <> 'SCHEMA' ORDER BY {installed_rank}
