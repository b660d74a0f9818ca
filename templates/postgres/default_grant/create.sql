{{ include "grant/create.sql" }}
