{{~ if after.definition != before.definition ~}}
{{ or_replace after.definition }};
{{~ end ~}}
{{~ if after.state && after.definition != before.definition || after.state != before.state ~}}
{{ include "event_trigger/state.sql" }}
{{~ end ~}}
