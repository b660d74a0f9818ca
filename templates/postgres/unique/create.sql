ALTER TABLE {{ after.owner }} ADD {{ include "unique/definition.sql" after }};
