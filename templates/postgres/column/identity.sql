{{~ i = $1 ~}}
{{~ options = include "sequence/options.sql" i ~}}
GENERATED {{ i.mode == "always" ? "ALWAYS" : "BY DEFAULT" }} AS IDENTITY{{ if options | string.strip != "" }} ({{ options | string.strip }}){{ end }}
