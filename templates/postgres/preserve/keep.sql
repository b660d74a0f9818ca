{{~ # Rows that others write between the copy and the drop would be lost, so that they wait from here on. ~}}
DO $preserve$
BEGIN
    IF to_regnamespace({{ literal trash }}) IS NULL THEN
        CREATE SCHEMA {{ quote trash }};
    END IF;
    LOCK TABLE {{ table }} IN ACCESS EXCLUSIVE MODE;
    CREATE TABLE {{ kept }} AS SELECT pg_catalog.now() AS {{ quote kept_at }}
{{- for column in key -}}
, {{ quote column.name }}{{ if column.is_text }}::pg_catalog.text COLLATE pg_catalog."default" AS {{ quote column.name }}{{ end }}
{{- end -}}
{{- for column in columns -}}
, {{ quote column.name }}{{ if column.is_text }}::pg_catalog.text COLLATE pg_catalog."default" AS {{ quote column.name }}{{ end }}
{{- end }} FROM {{ table }};
    COMMENT ON TABLE {{ kept }} IS {{ literal what }};
END
$preserve$;
