CREATE {{ if after.unlogged }}UNLOGGED {{ end }}SEQUENCE {{ after.path }}{{ if after.type }} AS {{ after.type }}{{ end }}{{ include "sequence/options.sql" after }};
