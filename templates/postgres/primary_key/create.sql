ALTER TABLE {{ after.owner }} ADD {{ include "primary_key/definition.sql" after }};
