{{~
  lineage = null
  body = []
  for part in parts
    if part.kind == "partition" || part.kind == "inheritance"
      lineage = part
    else
      body = body | array.add part
    end
  end
  of = lineage ? lineage.of : null
~}}
CREATE {{ if after.unlogged }}UNLOGGED {{ end }}TABLE {{ after.path }}{{ if of }} PARTITION OF {{ of }}{{ end }}{{ if !of || body.size > 0 }} (
{{~ for part in body ~}}
    {{ if of && part.kind == "column" }}{{ include "column/override.sql" part }}{{ else }}{{ include (part.kind + "/definition.sql") part }}{{ end }}{{ if !for.last }},{{ end }}
{{~ end ~}}
){{ end }}{{ if of }} {{ lineage.bound }}{{ else if lineage }} INHERITS ({{ lineage.from | array.join ", " }}){{ end }}{{ if after.partition_by }} PARTITION BY {{ include "table/partition_key.sql" after.partition_by }}{{ end }}{{ if after.with }} WITH ({{ parameters after.with }}){{ end }};
{{~ for part in body ~}}
{{~ if part.kind == "column" ~}}
{{~ include "column/settings.sql" part ~}}
{{~ end ~}}
{{~ end ~}}
