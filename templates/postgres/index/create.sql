CREATE {{ if after.unique }}UNIQUE {{ end }}INDEX {{ if online }}CONCURRENTLY {{ end }}{{ quote after.name }} ON {{ if after.on_only }}ONLY {{ end }}{{ after.table ?? after.materialized_view }}{{ if after.method }} USING {{ after.method }}{{ end }} ({{ for key in after.keys }}{{ include "index/key.sql" key }}{{ if !for.last }}, {{ end }}{{ end }}){{ if after.include }} INCLUDE ({{ list after.include }}){{ end }}{{ if after.nulls_not_distinct }} NULLS NOT DISTINCT{{ end }}{{ if after.with }} WITH ({{ parameters after.with }}){{ end }}{{ if after.where }} WHERE {{ after.where }}{{ end }};
{{~ for key in after.keys ~}}
{{~ if key.statistics ~}}
ALTER INDEX {{ after.path }} ALTER COLUMN {{ for.index + 1 }} SET STATISTICS {{ key.statistics }};
{{~ end ~}}
{{~ end ~}}
{{~ include "index/attach.sql" ~}}
