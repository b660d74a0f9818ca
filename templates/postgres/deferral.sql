{{ if $1 == "deferrable" }} DEFERRABLE{{ else if $1 == "initially_deferred" }} DEFERRABLE INITIALLY DEFERRED{{ end }}
