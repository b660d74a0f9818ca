{{~ if online ~}}
{{~ include "index/key_online.sql" "PRIMARY KEY" ~}}
{{~ ret ~}}
{{~ end ~}}
ALTER TABLE {{ if after.on_only }}ONLY {{ end }}{{ after.owner }} ADD {{ include "primary_key/definition.sql" after }};
{{~ include "index/attach.sql" ~}}
