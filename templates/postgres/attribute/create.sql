ALTER TYPE {{ after.owner }} ADD ATTRIBUTE {{ include "attribute/definition.sql" after }};
