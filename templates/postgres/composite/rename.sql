{{ include "rename.sql" "TYPE" }}
