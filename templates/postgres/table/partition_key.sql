{{ $1.strategy | string.upcase }} ({{ for key in $1.keys }}{{ include "index/key.sql" key }}{{ if !for.last }}, {{ end }}{{ end }})
