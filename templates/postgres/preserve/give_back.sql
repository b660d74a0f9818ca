{{~
  func given(column)
    ret "k." + (quote column.name) + (column.is_text ? "::" + column.type : "")
  end
~}}
DO $preserve$
BEGIN
    IF to_regclass({{ literal kept }}) IS NULL THEN
        RAISE WARNING 'what % held is not there any more, and it comes back without: % was purged', {{ literal what }}, {{ literal kept }};
    ELSE
{{~ if key.size > 0 ~}}
        UPDATE {{ table }} AS t SET {{ quote columns[0].name }} = {{ given columns[0] }} FROM {{ kept }} AS k
        WHERE {{ for column in key }}{{ if !for.first }} AND {{ end }}t.{{ quote column.name }}{{ if column.is_text }}::pg_catalog.text{{ end }} = k.{{ quote column.name }}{{ end }};
{{~ else if columns.size > 0 ~}}
        INSERT INTO {{ table }} ({{ for column in columns }}{{ if !for.first }}, {{ end }}{{ quote column.name }}{{ end }}) OVERRIDING SYSTEM VALUE
        SELECT {{ for column in columns }}{{ if !for.first }}, {{ end }}{{ given column }}{{ end }} FROM {{ kept }} AS k;
{{~ for sequence in sequences ~}}
        PERFORM setval(s.seqrelid, greatest(v.last, s.seqmin), v.last >= s.seqmin)
        FROM pg_sequence s, (SELECT max({{ quote sequence.column }}) AS last FROM {{ table }}) v
        WHERE s.seqrelid = {{ if sequence.path }}{{ literal sequence.path }}{{ else }}pg_get_serial_sequence({{ literal table }}, {{ literal sequence.column }}){{ end }}::regclass AND v.last IS NOT NULL;
{{~ end ~}}
{{~ end ~}}
        DROP TABLE {{ kept }};
    END IF;
END
$preserve$;
