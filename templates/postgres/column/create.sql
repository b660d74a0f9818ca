{{~ if fill ~}}
{{~ after.default = fill ~}}
ALTER TABLE {{ after.owner }} ADD COLUMN {{ include "column/definition.sql" after }};
ALTER TABLE {{ after.owner }} ALTER COLUMN {{ quote after.name }} DROP DEFAULT;
{{~ else ~}}
ALTER TABLE {{ after.owner }} ADD COLUMN {{ include "column/definition.sql" after }};
{{~ end ~}}
{{~ include "column/settings.sql" after ~}}
