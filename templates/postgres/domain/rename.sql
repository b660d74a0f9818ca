{{ include "rename.sql" "DOMAIN" }}
