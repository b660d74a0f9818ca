{{~ first = rows[0] ~}}
INSERT INTO {{ after.owner }} ({{ first.columns | array.join ", " }}){{ if first.overrides }} OVERRIDING SYSTEM VALUE{{ end }}
VALUES
{{~ for row in rows ~}}
    ({{ row.values | array.join ", " }}){{ if for.last }};{{ else }},{{ end }}
{{~ end ~}}
{{~ for sequence in first.sequences ~}}
SELECT setval(
    pg_get_serial_sequence({{ literal after.owner }}, {{ literal sequence }}),
    greatest(max({{ quote sequence }}) + 1, nextval(pg_get_serial_sequence({{ literal after.owner }}, {{ literal sequence }}))),
    false)
FROM {{ after.owner }};
{{~ end ~}}
