{{ include "replica_identity/create.sql" }}
