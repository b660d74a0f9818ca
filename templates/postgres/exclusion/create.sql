ALTER TABLE {{ if after.on_only }}ONLY {{ end }}{{ after.owner }} ADD {{ include "exclusion/definition.sql" after }};
{{~ include "index/attach.sql" ~}}
