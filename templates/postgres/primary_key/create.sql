ALTER TABLE {{ if after.on_only }}ONLY {{ end }}{{ after.owner }} ADD {{ include "primary_key/definition.sql" after }};
{{~ include "index/attach.sql" ~}}
