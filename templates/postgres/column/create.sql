{{~ if fill && fill_given ~}}
{{~
  is_not_null = after.not_null
  after.not_null = false
~}}
ALTER TABLE {{ after.owner }} ADD COLUMN {{ include "column/definition.sql" after }};
UPDATE {{ after.owner }} SET {{ quote after.name }} = {{ fill }};
{{~ if is_not_null ~}}
ALTER TABLE {{ after.owner }} {{ after.not_null_name ? "ADD CONSTRAINT " + (quote after.not_null_name) + " NOT NULL " + (quote after.name) : "ALTER COLUMN " + (quote after.name) + " SET NOT NULL" }};
{{~ end ~}}
{{~ else if fill ~}}
{{~ after.default = fill ~}}
ALTER TABLE {{ after.owner }} ADD COLUMN {{ include "column/definition.sql" after }};
ALTER TABLE {{ after.owner }} ALTER COLUMN {{ quote after.name }} DROP DEFAULT;
{{~ else ~}}
ALTER TABLE {{ after.owner }} ADD COLUMN {{ include "column/definition.sql" after }};
{{~ end ~}}
{{~ include "column/settings.sql" after ~}}
