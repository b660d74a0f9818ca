{{ for step in steps }}
-- {{ step.title }}{{ if step.source }}    {{ step.source }}{{ end }}
{{~ for hazard in step.hazards ~}}
-- HAZARD {{ hazard }}
{{~ end ~}}
{{ step.sql }}
{{ end -}}
