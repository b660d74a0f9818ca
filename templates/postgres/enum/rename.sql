{{~ if rename.from_label ~}}
ALTER TYPE {{ rename.to.path }} RENAME VALUE {{ literal rename.from_label }} TO {{ literal rename.to_label }};
{{~ else ~}}
{{ include "rename.sql" "TYPE" }}
{{~ end ~}}
