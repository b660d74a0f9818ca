-- {{ name }}
-- revision {{ revision }}, down{{ if parents }}, goes back to {{ parents }}{{ end }}
{{ include "revision/steps.sql" }}
