{{ after.definition }};
{{~ if after.state ~}}
{{ include "rule/state.sql" }}
{{~ end ~}}
