ALTER TABLE {{ after.owner }} ADD {{ include "check/definition.sql" after }};
