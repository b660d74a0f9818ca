SELECT {scriptname} AS migration, false AS has_failed FROM {table} ORDER BY {schemaversionsid}
