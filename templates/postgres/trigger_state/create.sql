{{ include "trigger_state/change.sql" after after.state }}
