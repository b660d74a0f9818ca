-- {{ name }}
-- revision {{ revision }}, down{{ if parents }}, goes back to {{ parents }}{{ end }}
{{ if search_path -}}
{{ include "revision/search_path.sql" }}
{{ end }}{{ include "revision/steps.sql" }}
