{{ include "grant/alter.sql" }}
