SELECT {MigrationId} AS migration, false AS has_failed FROM {table} ORDER BY 1
