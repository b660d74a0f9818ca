DROP INDEX {{ if online }}CONCURRENTLY {{ end }}{{ before.path }};
