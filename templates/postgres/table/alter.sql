{{~ if after.unlogged != before.unlogged ~}}
ALTER TABLE {{ after.path }} SET {{ after.unlogged ? "UNLOGGED" : "LOGGED" }};
{{~ end ~}}
{{~ include "parameters.sql" "TABLE" ~}}
