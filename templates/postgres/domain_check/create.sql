ALTER DOMAIN {{ after.owner }} ADD {{ include "domain_check/definition.sql" after }};
