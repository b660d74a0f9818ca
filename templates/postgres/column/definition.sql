{{~ c = $1 ~}}
{{ quote c.name }} {{ c.type }}{{ if c.collate }} COLLATE {{ c.collate }}{{ end }}{{ if c.generated }} GENERATED ALWAYS AS ({{ c.generated }}) {{ c.virtual ? "VIRTUAL" : "STORED" }}{{ end }}{{ if c.identity }} {{ include "column/identity.sql" c.identity }}{{ end }}{{ if c.default }} DEFAULT {{ c.default }}{{ end }}{{ if c.not_null }} NOT NULL{{ end }}
