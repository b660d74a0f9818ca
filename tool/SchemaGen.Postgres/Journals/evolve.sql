SELECT concat_ws(' ', nullif({version}, ''), {name}) AS migration, NOT {success} AS has_failed FROM {table} ORDER BY {id}
