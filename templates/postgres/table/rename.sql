{{ include "rename.sql" "TABLE" }}
