{{ after.definition }};
{{~ if after.target ~}}
{{ include "statistics/alter.sql" }}
{{~ end ~}}
