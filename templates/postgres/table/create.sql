CREATE {{ if after.unlogged }}UNLOGGED {{ end }}TABLE {{ after.path }} (
{{~ for part in parts ~}}
    {{ include (part.kind + "/definition.sql") part }}{{ if !for.last }},{{ end }}
{{~ end ~}}
){{ if after.with }} WITH ({{ parameters after.with }}){{ end }};
