ALTER TABLE {{ after.path }} CLUSTER ON {{ last_name (after.index ?? after.primary_key ?? after.unique ?? after.exclusion) }};
