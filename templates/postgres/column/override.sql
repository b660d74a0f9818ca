{{~ c = $1 ~}}
{{ quote c.name }}{{ if c.generated }} GENERATED ALWAYS AS ({{ c.generated }}) {{ c.virtual ? "VIRTUAL" : "STORED" }}{{ end }}{{ if c.default }} DEFAULT {{ c.default }}{{ end }}{{ if c.not_null }}{{ if c.not_null_name }} CONSTRAINT {{ quote c.not_null_name }}{{ end }} NOT NULL{{ end }}
