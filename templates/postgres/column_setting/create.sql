{{ include "column_setting/change.sql" {} after }}
