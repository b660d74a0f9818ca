CREATE TYPE {{ after.path }} AS (
{{~ for part in parts ~}}
    {{ include "attribute/definition.sql" part }}{{ if !for.last }},{{ end }}
{{~ end ~}}
);
