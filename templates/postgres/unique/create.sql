{{~ if online ~}}
{{~ include "index/key_online.sql" "UNIQUE" ~}}
{{~ ret ~}}
{{~ end ~}}
ALTER TABLE {{ if after.on_only }}ONLY {{ end }}{{ after.owner }} ADD {{ include "unique/definition.sql" after }};
{{~ include "index/attach.sql" ~}}
