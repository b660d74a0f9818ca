CREATE TYPE {{ after.path }} AS ENUM (
{{~ for label in after.labels ~}}
    {{ literal label }}{{ if !for.last }},{{ end }}
{{~ end ~}}
);
