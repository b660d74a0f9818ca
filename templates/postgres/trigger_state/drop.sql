{{ include "trigger_state/change.sql" before before.usual }}
