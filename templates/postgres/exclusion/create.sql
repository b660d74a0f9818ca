ALTER TABLE {{ after.owner }} ADD {{ include "exclusion/definition.sql" after }};
