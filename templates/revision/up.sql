-- {{ name }}
-- revision {{ revision }}, up{{ if parents }}, follows {{ parents }}{{ end }}
{{ include "revision/steps.sql" }}
