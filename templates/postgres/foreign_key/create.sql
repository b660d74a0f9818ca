ALTER TABLE {{ after.owner }} ADD {{ include "foreign_key/definition.sql" after }};
