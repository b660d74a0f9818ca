{{ include "grant/drop.sql" }}
