{{ after.definition }};
{{~ if after.state ~}}
{{ include "trigger/state.sql" }}
{{~ end ~}}
