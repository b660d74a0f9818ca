-- {{ name }}
-- revision {{ revision }}, down{{ if parents }}, goes back to {{ parents }}{{ end }}
{{ if no_transaction -}}
-- schemagen: no-transaction
{{ end }}{{ if search_path -}}
{{ include "revision/settings.sql" }}
{{ end }}{{ include "revision/steps.sql" }}
