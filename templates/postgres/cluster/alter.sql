{{ include "cluster/create.sql" }}
