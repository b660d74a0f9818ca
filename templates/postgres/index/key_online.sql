{{~
  # A key over an index that is there has nothing left to read.
~}}
CREATE UNIQUE INDEX CONCURRENTLY {{ quote after.name }} ON {{ after.owner }} ({{ list after.columns }}){{ if after.include }} INCLUDE ({{ list after.include }}){{ end }}{{ if after.nulls_not_distinct }} NULLS NOT DISTINCT{{ end }}{{ if after.with }} WITH ({{ parameters after.with }}){{ end }};
ALTER TABLE {{ after.owner }} ADD CONSTRAINT {{ quote after.name }} {{ $1 }} USING INDEX {{ quote after.name }}{{ include "deferral.sql" after.deferral }};
