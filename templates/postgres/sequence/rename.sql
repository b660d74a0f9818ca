{{ include "rename.sql" "SEQUENCE" }}
