{{ after.definition }};
{{~ if after.state ~}}
{{ include "event_trigger/state.sql" }}
{{~ end ~}}
