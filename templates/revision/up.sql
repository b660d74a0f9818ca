-- {{ name }}
-- revision {{ revision }}, up{{ if parents }}, follows {{ parents }}{{ end }}
{{ if search_path -}}
{{ include "revision/search_path.sql" }}
{{ end }}{{ include "revision/steps.sql" }}
