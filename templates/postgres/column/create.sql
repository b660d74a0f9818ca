ALTER TABLE {{ after.owner }} ADD COLUMN {{ include "column/definition.sql" after }};
{{~ include "column/settings.sql" after ~}}
