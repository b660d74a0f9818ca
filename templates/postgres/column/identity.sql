{{~ i = $1 ~}}
{{~ options = include "sequence/options.sql" i ~}}
{{~ if i.sequence; options = " SEQUENCE NAME " + $2 + "." + (quote i.sequence) + options; end ~}}
GENERATED {{ i.mode == "always" ? "ALWAYS" : "BY DEFAULT" }} AS IDENTITY{{ if options | string.strip != "" }} ({{ options | string.strip }}){{ end }}
