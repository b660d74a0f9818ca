{{~ if successor ~}}
UPDATE {{ before.owner }} SET {{ quote successor.name }} = {{ (using_cast before.name before.type successor.type) ?? (quote before.name) }};
{{~ end ~}}
ALTER TABLE {{ only ? "ONLY " : "" }}{{ before.owner }} DROP COLUMN {{ quote before.name }};
