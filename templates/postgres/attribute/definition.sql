{{ quote $1.name }} {{ $1.type }}{{ if $1.collate }} COLLATE {{ $1.collate }}{{ end }}
