CONSTRAINT {{ quote $1.name }} CHECK ({{ $1.expression }}){{ if $1.not_valid }} NOT VALID{{ end }}
