CREATE DOMAIN {{ after.path }} AS {{ after.type }}{{ if after.collate }} COLLATE {{ after.collate }}{{ end }}{{ if after.default }} DEFAULT {{ after.default }}{{ end }}{{ if after.not_null }} NOT NULL{{ end }}
{{- for part in parts }}
    {{ include "domain_check/definition.sql" part | string.strip }}
{{- end }};
{{~ # Of a domain that it is over it takes over the default. ~}}
{{~ if !after.default && (after.type | string.contains ".") ~}}
ALTER DOMAIN {{ after.path }} DROP DEFAULT;
{{~ end ~}}
