{{~
  column = "ALTER COLUMN " + quote after.name + " "
  proof = quote (suffixed after.name "__not_null")
~}}
{{~ if backfill ~}}
{{~ if after.default && after.default != before.default ~}}
ALTER TABLE {{ after.owner }} {{ column }}SET DEFAULT {{ after.default }};
{{~ end ~}}
{{ include "column/backfill.sql" }}
{{~ end ~}}
{{~ if after.not_null && !before.not_null ~}}
ALTER TABLE {{ after.owner }} ADD CONSTRAINT {{ proof }} CHECK ({{ quote after.name }} IS NOT NULL) NOT VALID;
ALTER TABLE {{ after.owner }} VALIDATE CONSTRAINT {{ proof }};
ALTER TABLE {{ after.owner }} {{ after.not_null_name ? "ADD CONSTRAINT " + (quote after.not_null_name) + " NOT NULL " + (quote after.name) : column + "SET NOT NULL" }};
ALTER TABLE {{ after.owner }} DROP CONSTRAINT {{ proof }};
{{~ end ~}}
