{{~ index = after.index ?? after.primary_key ?? after.unique ?? after.exclusion ~}}
ALTER TABLE {{ after.path }} REPLICA IDENTITY {{ if index }}USING INDEX {{ last_name index }}{{ else }}{{ after.full ? "FULL" : "NOTHING" }}{{ end }};
