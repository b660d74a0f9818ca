{{ include "rename.sql" "COLLATION" }}
