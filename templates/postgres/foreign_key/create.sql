ALTER TABLE {{ after.owner }} ADD {{ include "foreign_key/definition.sql" after }}{{ if online }} NOT VALID{{ end }};
{{~ if online ~}}
ALTER TABLE {{ after.owner }} VALIDATE CONSTRAINT {{ quote after.name }};
{{~ end ~}}
