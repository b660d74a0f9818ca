{{ include "column_setting/change.sql" before {} }}
