CONSTRAINT {{ quote $1.name }} CHECK ({{ $1.expression }}){{ if $1.no_inherit }} NO INHERIT{{ end }}{{ if $1.not_enforced }} NOT ENFORCED{{ end }}{{ if $1.not_valid }} NOT VALID{{ end }}
