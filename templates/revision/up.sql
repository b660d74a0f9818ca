-- {{ name }}
-- revision {{ revision }}, up{{ if parents }}, follows {{ parents }}{{ end }}
{{ if no_transaction -}}
-- schemagen: no-transaction
{{ end }}{{ if search_path -}}
{{ include "revision/settings.sql" }}
{{ end }}{{ include "revision/steps.sql" }}
